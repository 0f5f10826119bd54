package io.candor.giveaway;

import static io.candor.giveaway.Vocabulary.oneOf;

import java.util.List;

/** English turns of phrase in which people say their names. */
final class EnglishNames {
    private static final String WORD = "\\p{L}[\\p{L}.'-]{0,20}+";
    private static final String CAPITAL = "\\p{Lu}\\p{Ll}[\\p{L}'-]{0,20}+";
    private static final String NAME = CAPITAL + "(?: \\p{Lu}[\\p{L}.'-]{0,20}+){0,2}";
    private static final String FULL_NAME = CAPITAL + "(?: \\p{Lu}\\.)?(?: " + CAPITAL + "){1,2}";

    /** Capitals after "I am" that name nobody. */
    private static final String MANY = "(?!" + oneOf("""
                    African American Asian Baptist Black Bosnian British Buddhist Burmese Canadian Catholic Chinese Christian
                    Conservative Deaf Democrat Dutch English European French German Hindu Hispanic Indian Indigenous Irish Italian
                    Japanese Jewish Kentuckian Korean Latin[aox]? Liberal Libertarian Mexican Muslim Native Polish Republican
                    Russian Scottish Spanish Turkish Ukrainian Vietnamese White Not In On At So Very Sure Sorry Just Also All
                    Always Still Only Now The An? Being From Tired Sick Against For Afraid Happy
                    """) + "\\b)";
    /** What goes on after "my name is" without telling it. */
    private static final String UNTOLD = "(?!" + oneOf("""
                    not never on in at of nobody irrelevant unimportant no nothing already still also written mentioned missing
                    wrong misspel(?:t|led) secret listed there here being known used kept to my mine your safe anonymous hidden
                    what only mud
                    """) + "\\b)";

    private static final String FAREWELL =
            oneOf("sincerely respectfully faithfully truly regards wishes thanks thank_you cheers yours");
    private static final String END = "(?=\\s{0,9}$)";

    static final List<Finder> FINDERS = List.of(
            name("(?i:\\bmy (?:(?:full|real|first|last) )?name(?:'s| is|:)) ?" + UNTOLD + WORD + "(?: " + NAME + ")?"),
            name("\\bI(?:'m| am) " + MANY + FULL_NAME),
            name("\\bI(?:'m| am) " + MANY + CAPITAL + "(?=,? (?:from|of|at|in|and I|who|speaking|writing|here)\\b)"),
            name("\\b(?i:this is) " + NAME + "(?= (?:speaking|writing|here)\\b)"),
            name("\\b(?i:(?:people|they|you can|please|just) call me) " + NAME),
            name("\\b(?i:signed) ?[,:]\\s{1,3}+" + NAME),
            name("(?:^|[.!?\\n] ?)(?i:signed) ?[,:]\\s{1,3}+" + WORD + "(?: " + WORD + "){0,2}" + END),
            name("\\b(?i:" + FAREWELL + ")[ ,.!-]{0,3}+\\n[\\n ]{0,5}+-?" + NAME + END),
            name("\\n[\\n ]{0,5}+-{1,2} ?" + NAME + END));

    private EnglishNames() {}

    private static Finder name(String pattern) {
        return PatternFinder.of(Kind.NAME, Cue.NONE, pattern);
    }
}
