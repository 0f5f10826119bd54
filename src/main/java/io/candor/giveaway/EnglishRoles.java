package io.candor.giveaway;

import static io.candor.giveaway.Vocabulary.oneOf;

import java.util.List;

/** English turns of phrase in which people say what they are, or that they alone are it. */
final class EnglishRoles {
    private static final String I_AM = "\\bI(?:'m| am| was|'ve been| have been)";
    private static final String WORD = "[\\w'-]{1,20}+";
    private static final String UP_TO_FOUR = "(?:" + WORD + " ){0,4}?";
    private static final String SOME = "(?:" + WORD + " ){1,4}?";

    private static final String SPEECH = oneOf("said says told tells put promised wrote knows did does") + "\\b";
    private static final String JOB = oneOf("""
            accountant administrator assistant caretaker captain cashier chair(?:man|woman|person)? chef chief cleaner clerk coach
            cook coordinator counsel+or dean delegate deputy director doctor driver editor electrician engineer foreman guard head
            intern janitor lead leader lecturer librarian manager mechanic mentor monitor nurse operator organi[sz]er pastor
            plumber porter prefect president principal professor receptionist rep representative researcher secretary steward
            supervisor teacher technician treasurer trainee trustee tutor warden welder
            """);
    private static final String PERSON = oneOf("""
            woman man girl boy female male person one member employee worker colleague student pupil parent mother father
            foreigner resident tenant neighbou?r volunteer apprentice
            """);
    private static final String UNIT = oneOf("""
            department ward class team office unit lab laboratory section floor grade shift room dorm block line crew workshop
            branch desk division committee council board choir club
            """);
    private static final String NOBODY = oneOf("nobody no_one no-one none not_anyone not_anybody") + "(?: else)?(?: "
            + oneOf("here there of_us on_the_team") + ")?";

    static final List<Finder> FINDERS = List.of(
            only("(?i)\\bas the only (?:" + WORD + " ){0,3}?" + "(?:" + PERSON + "|" + JOB + ")\\b"),
            only("(?i)\\bas the only " + WORD + "[^.!?\\n]{1,80}?\\b(?:I|me|my|we)\\b"),
            only("(?i)" + I_AM + "(?: (?!not|never)" + WORD + "){0,2}? the (?:only|sole)\\b(?: " + WORD + "){1,3}"),
            only("(?i)\\b" + NOBODY + " (?:but|except|besides|other than|apart from) (?:for )?(?:me|myself)\\b"),
            only("(?i)(?<!\\b(?:if|not|when) )\\bonly I "
                    + oneOf("am was have had know knew saw do did can could work use used get got hold") + "\\b"),
            role(I_AM + " (?:currently )?(?:the|your|our|acting) " + UP_TO_FOUR + JOB + "\\b(?: (?:of|at|for|in|on|to) "
                    + WORD + "(?: " + WORD + ")?)?"),
            role(I_AM + " (?:an?|one of the) " + UP_TO_FOUR + JOB + "s? (?:of|at|for|in|on|with) " + UP_TO_FOUR + UNIT
                    + "\\b"),
            role("\\b(?i:as|being) (?:the|your|our) " + UP_TO_FOUR + JOB + "\\b(?: (?:of|at|for|in|on)(?: (?!" + SPEECH
                    + ")" + WORD + "){1,5}+)?, (?:I|my)\\b"),
            role("\\bI(?:'m| am| was| work| worked| teach| study)(?: " + WORD + "){0,2}? (?:in|at|for|on) (?:the|our) "
                    + SOME + UNIT + "\\b"));

    private EnglishRoles() {}

    private static Finder role(String pattern) {
        return PatternFinder.of(Kind.ROLE, Cue.NONE, pattern);
    }

    private static Finder only(String pattern) {
        return PatternFinder.of(Kind.ONLY_ONE, Cue.NONE, pattern);
    }
}
