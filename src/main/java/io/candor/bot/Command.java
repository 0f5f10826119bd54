package io.candor.bot;

import java.util.Optional;

/**
 * One command, such as {@code /status}; one class each. Menu and {@code /help} are made from what it says of itself.
 */
public interface Command {

    /** Without the slash: 1 to 32 of {@code a-z 0-9 _}. */
    String name();

    /** The line in menu and help: the key of a message of at most 256 characters. */
    String helpKey();

    default Role role() {
        return Role.MEMBER;
    }

    /** Whether it answers in a group; what does not, points to the private chat there. */
    default boolean inGroups() {
        return false;
    }

    /** Whether menu and {@code /help} name it; what is for one person once in a lifetime is told to them alone. */
    default boolean inMenus() {
        return true;
    }

    /** The label of a button below the greeting that runs this command: the key of a message; empty for no button. */
    default Optional<String> greetingKey() {
        return Optional.empty();
    }

    Reply handle(Call<Call.Typed> call);
}
