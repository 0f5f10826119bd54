package io.candor.bot;

/** A family of buttons; one class each. The signature is already checked when it is asked, the authorship is not. */
public interface Button {

    /** One letter, unique among all buttons. */
    char family();

    default Role role() {
        return Role.MEMBER;
    }

    Reply press(Call<Call.Pressed> call);
}
