package io.candor.bot;

/** A family of questions that ask for a written answer; what it needs to go on travels in the question itself. */
public interface Prompt {

    /** One letter, unique among all prompts. */
    char family();

    default Role role() {
        return Role.MEMBER;
    }

    /** The command, with its arguments, that leads an official back to what was asked about; at most 27 bytes. */
    default String wayBack(Action action) {
        return "help";
    }

    Reply answer(Call<Call.Answered> call);
}
