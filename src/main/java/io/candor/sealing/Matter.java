package io.candor.sealing;

/** What is sealed: each opens as what it is and as nothing else, also where the same keys serve both. */
enum Matter {
    WORDS(Kind.WORDS, 'w', 512),
    PICTURE(Kind.WORDS, 'p', 16 << 10),
    ADDRESS(Kind.ADDRESSES, 'a', 1);

    private final Kind kind;
    private final char letter;
    private final int block;

    Matter(Kind kind, char letter, int block) {
        this.kind = kind;
        this.letter = letter;
        this.block = block;
    }

    /** Whose keys seal it. */
    Kind kind() {
        return kind;
    }

    byte letter() {
        return (byte) letter;
    }

    /** To whole multiples of so many bytes it is filled up; addresses are equally long anyway. */
    int block() {
        return block;
    }
}
