package io.candor.bot;

/** A family of questions that ask for a written answer; what it needs to go on travels in the question itself. */
public interface Prompt {

    /** One letter, unique among all prompts. */
    char family();

    default Role role() {
        return Role.MEMBER;
    }

    Reply answer(Call<Call.Answered> call);
}
