package io.candor.suggestion.chat;

import io.candor.access.Admission;
import io.candor.access.DeskGroup;
import io.candor.access.MembershipRule;
import io.candor.bot.Call;
import io.candor.bot.Call.Typed;
import io.candor.bot.Destination;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Place;
import io.candor.bot.Reply.Say;
import io.candor.bot.Texts;
import io.candor.organisation.OfficeClock;
import io.candor.suggestion.Admitting;
import io.candor.suggestion.InForce;
import io.candor.suggestion.SuggestionModule;
import io.candor.support.TestClock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mockito.Mockito;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.env.MockEnvironment;

/** {@code /privacy} as it reads under some settings. */
final class PrivacySettings {
    private static final Instant OLDEST_KEY = Instant.parse("2026-02-23T00:00:00Z");
    private static final OfficeClock CLOCK =
            new OfficeClock(new TestClock(SuggestionModule.MORNING), ZoneId.of("Asia/Shanghai"));

    private PrivacySettings() {}

    static String privacy(Map<String, String> settings, Language language) {
        var admitting = new Admitting();
        admitting.is(
                MembershipRule.valueOf(
                        settings.getOrDefault("candor.membership", "open").toUpperCase(Locale.ROOT)),
                Admission.ADMITTED);
        return privacy(InForce.of(settings, CLOCK), settings, admitting, language);
    }

    static String privacy(InForce inForce, Map<String, String> settings, Admitting admitting, Language language) {
        var texts = new Texts();
        var times = new PrivacyTimes(
                texts,
                new ReleaseWords(texts, inForce.release(), CLOCK),
                inForce.spread(),
                inForce.terms(),
                new OldBackups(() -> OLDEST_KEY, CLOCK));
        var command = new PrivacyCommand(texts, times, surroundings(settings, admitting));
        var call = new Call<>(new Person(1, 1), Place.PRIVATE, language, new Typed("privacy", "", 1));
        return Parsed.text(((Say) command.handle(call).steps().getFirst()).html());
    }

    private static Surroundings surroundings(Map<String, String> settings, Admitting admitting) {
        var environment = new MockEnvironment();
        settings.forEach(environment::setProperty);
        var group = Mockito.mock(DeskGroup.class);
        Mockito.when(group.group())
                .thenReturn(Optional.ofNullable(settings.get("candor.telegram.desk-chat"))
                        .map(chat -> new Destination(Long.parseLong(chat), 0)));
        var limits = new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("candor.limits", LimitProperties.class);
        return new Surroundings(environment, group, admitting, limits);
    }
}
