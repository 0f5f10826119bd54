package io.candor.access.chat;

import io.candor.access.Appointee;
import io.candor.access.Claims;
import io.candor.access.Claims.Outcome;
import io.candor.access.Claims.Over;
import io.candor.access.Claims.Owner;
import io.candor.access.Claims.Taken;
import io.candor.access.Claims.Wrong;
import io.candor.access.Names;
import io.candor.bot.ActIds;
import io.candor.bot.Call;
import io.candor.bot.Call.Typed;
import io.candor.bot.Command;
import io.candor.bot.Directory;
import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import io.candor.bot.RunCommand;
import io.candor.bot.Texts;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code /claim CODE}: makes the first owner. Only who reads the console knows of it. */
@Component
class ClaimCommand implements Command {
    private final Claims claims;
    private final Directory directory;
    private final ActIds acts;
    private final Texts texts;

    ClaimCommand(Claims claims, Directory directory, ActIds acts, Texts texts) {
        this.claims = claims;
        this.directory = directory;
        this.acts = acts;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "claim";
    }

    @Override
    public String helpKey() {
        return "access.command.claim";
    }

    @Override
    public boolean inMenus() {
        return false;
    }

    @Override
    public Reply handle(Call<Typed> call) {
        var typed = call.what().arguments();
        return typed.isBlank()
                ? told(call.language(), texts.html(call.language(), "access.claim.how"))
                : answer(call.language(), claims.claim(claimant(call), typed));
    }

    private Appointee claimant(Call<Typed> call) {
        var user = call.person().user();
        var name = Names.told(directory.person(user));
        return new Appointee(acts.of(call), user, name, Set.of(Role.OWNER), Optional.empty(), call.language());
    }

    private Reply answer(Language language, Outcome outcome) {
        return switch (outcome) {
            case Owner() -> greeting(language);
            case Wrong(var left) -> told(language, texts.html(language, "access.claim.wrong", "left", left));
            case Over() -> told(language, texts.html(language, "access.claim.over"));
            case Taken() -> told(language, texts.html(language, "access.claim.taken"));
        };
    }

    private Reply greeting(Language language) {
        var setUp = new Do(texts.plain(language, "access.button.setup"), RunCommand.named("setup"));
        return Reply.in(language)
                .say(
                        texts.html(language, "access.claim.welcome"),
                        Keyboard.none().row(setUp));
    }

    private static Reply told(Language language, String html) {
        return Reply.in(language).say(html, Keyboard.none());
    }
}
