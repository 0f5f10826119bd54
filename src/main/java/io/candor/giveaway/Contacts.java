package io.candor.giveaway;

import static io.candor.giveaway.Vocabulary.oneOf;

import java.util.List;

/** E-mail addresses, and names after an {@code @}. */
final class Contacts {
    private static final String DOT = "(?:\\.| ?[\\[({<] ?dot ?[\\])}>] ?)";
    private static final String HOST = "(?:[a-z0-9-]{1,63}+" + DOT + "){1,8}[a-z]{2,24}+";
    /** Some write the sign for "at", and to all. */
    private static final String NOBODY =
            "(?!" + oneOf("work home school all least night noon the my our this everyone everybody here channel")
                    + "\\b|" + oneOf("所有人 全体 大家 这 那 了 领导 領導 管理员 管理員 群主") + ")";

    static final List<Finder> FINDERS = List.of(
            email("@", " ?@ ?"),
            email("[({<", " ?[\\[({<] ?at ?[\\])}>] ?"),
            handle("[a-z][a-z0-9_]{2,31}+"),
            handle("\\p{IsHan}[\\p{IsHan}a-z0-9_-]{1,19}+"));

    private Contacts() {}

    private static Finder email(String cue, String at) {
        return PatternFinder.of(Kind.EMAIL, new Cue(cue), "(?i)(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}+" + at + HOST);
    }

    private static Finder handle(String name) {
        return PatternFinder.of(Kind.HANDLE, new Cue("@"), "(?i)(?<![\\w.@/+-])@" + NOBODY + name + "(?!\\.[a-z]{2})");
    }
}
