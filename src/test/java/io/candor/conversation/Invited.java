package io.candor.conversation;

import io.candor.support.Member;
import io.candor.support.Seen;

/** An owner who invites, press by press. */
final class Invited {
    private Invited() {}

    /** The link for a desk official, once the owner has made it. */
    static String toTheDesk(Member owner, String desk) {
        var form = form(owner);
        owner.presses(form, "▫️ " + desk);
        owner.find(message -> message.id() == form.id() && message.buttons().contains("☑️ " + desk), "the chosen role");
        owner.presses("🔗");
        return link(owner, form);
    }

    /** A new form of roles. */
    static Seen form(Member owner) {
        var command = owner.says("/invite");
        return owner.find(message -> message.id() > command && has(message, "🔗"), "the form");
    }

    /** What has become of a form. */
    static String link(Member owner, Seen form) {
        return owner.find(message -> message.id() == form.id() && has(message, "📋"), "the link")
                .copies("📋");
    }

    private static boolean has(Seen message, String label) {
        return message.buttons().stream().anyMatch(button -> button.startsWith(label));
    }
}
