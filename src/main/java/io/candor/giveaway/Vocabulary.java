package io.candor.giveaway;

/** Lists of words as parts of patterns. */
final class Vocabulary {

    static final String NO_QUANTITY = "(?![0-9年元块塊月日人个個万萬%])";

    /** What somebody only supposes, or says of another, in Chinese. */
    static final String NOT_IF = "(?<!如果|假如|要是|假设|假設|若|倘若|当成|當成|以为|以為|不是|把)";

    private Vocabulary() {}

    /** Any of these words, parted by white space; an underscore stands for a space within one. */
    static String oneOf(String words) {
        return "(?:" + words.strip().replaceAll("\\s+", "|").replace('_', ' ') + ")";
    }

    /** Any of these patterns. */
    static String either(String... patterns) {
        return "(?:" + String.join("|", patterns) + ")";
    }
}
