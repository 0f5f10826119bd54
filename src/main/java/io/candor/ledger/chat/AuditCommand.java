package io.candor.ledger.chat;

import io.candor.bot.Call;
import io.candor.bot.Call.Typed;
import io.candor.bot.Command;
import io.candor.bot.Keyboard;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.ledger.Rectification;
import io.candor.ledger.Rectification.Audit;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** {@code /audit}: whether the history is whole. */
@Component
class AuditCommand implements Command {
    private static final Pattern GROUP = Pattern.compile("(.{8})");

    private final Rectification rectification;
    private final Texts texts;

    AuditCommand(Rectification rectification, Texts texts) {
        this.rectification = rectification;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public String helpKey() {
        return "ledger.command.audit";
    }

    @Override
    public Role role() {
        return Role.SUPERVISOR;
    }

    @Override
    public boolean inGroups() {
        return true;
    }

    @Override
    public Reply handle(Call<Typed> call) {
        return Reply.in(call.language()).say(told(rectification.audit(), call.language()), Keyboard.none());
    }

    private String told(Audit audit, Language language) {
        var head = audit.head().map(AuditCommand::grouped).orElse("");
        return audit.broken()
                .map(row -> texts.html(language, "ledger.audit.broken", "row", row, "rows", audit.rows()))
                .orElseGet(() -> head.isEmpty()
                        ? texts.html(language, "ledger.audit.empty")
                        : texts.html(language, "ledger.audit.whole", "rows", audit.rows(), "head", head));
    }

    /** So that two people can compare it aloud. */
    private static String grouped(String head) {
        return GROUP.matcher(head).replaceAll("$1 ").strip();
    }
}
