package io.candor.bot;

import io.candor.sealing.Bytes;

/**
 * What a button or a prompt stands for. It travels through the person's chat, signed: at most 27 bytes of subject and
 * detail together.
 *
 * @param family the handler, one letter, unique among buttons and among prompts
 * @param verb what the handler is to do, one letter of its own
 * @param subject what it is about: a receipt code, the id of a suggestion or nothing
 * @param detail whatever else the handler wants handed back
 */
public record Action(char family, char verb, Bytes subject, Bytes detail) {
    static final int MAX_BYTES = 27;

    public Action {
        if (subject.size() + detail.size() > MAX_BYTES) {
            throw new IllegalArgumentException("an action holds at most " + MAX_BYTES + " bytes");
        }
    }

    public static Action of(char family, char verb) {
        return new Action(family, verb, Bytes.empty(), Bytes.empty());
    }

    public Action about(Bytes subject) {
        return new Action(family, verb, subject, detail);
    }

    public Action with(Bytes detail) {
        return new Action(family, verb, subject, detail);
    }
}
