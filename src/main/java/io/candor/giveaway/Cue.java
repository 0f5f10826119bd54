package io.candor.giveaway;

/** Characters without one of which there is nothing to look for; an empty cue is always given. */
record Cue(String characters) {
    static final Cue NONE = new Cue("");
    static final Cue DIGIT = new Cue("0123456789");

    boolean isIn(CharSequence text) {
        return characters.isEmpty() || text.chars().anyMatch(character -> characters.indexOf(character) >= 0);
    }
}
