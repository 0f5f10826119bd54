package io.candor.bot;

/**
 * One command, such as {@code /status}; one class each. Its line in the menu and in {@code /help} is the message
 * {@code <feature>.command.<name>}.
 */
public interface Command {

    /** Without the slash: 1 to 32 of {@code a-z 0-9 _}. */
    String name();

    /** The line in menu and help: the key of a message of at most 256 characters. */
    String helpKey();

    default Role role() {
        return Role.MEMBER;
    }

    Reply handle(Call<Call.Typed> call);
}
