package io.candor.ledger.chat;

import io.candor.access.Official;
import io.candor.access.OfficialId;
import io.candor.access.Officials;
import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.ledger.EntryAction;
import io.candor.ledger.EntryAside;
import io.candor.ledger.EntryId;
import io.candor.ledger.EntryKind;
import io.candor.ledger.EntrySheet;
import io.candor.ledger.EntrySheet.MeasureView;
import io.candor.ledger.EntryView;
import io.candor.ledger.EventKind;
import io.candor.ledger.Ledger;
import io.candor.ledger.PublicLine;
import io.candor.ledger.Satisfaction;
import io.candor.ledger.Source;
import io.candor.ledger.State;
import io.candor.organisation.Category;
import io.candor.organisation.OfficeClock;
import io.candor.organisation.Taxonomy;
import io.candor.organisation.Unit;
import io.candor.support.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.beans.factory.ObjectProvider;

/** Renderers with a ledger on paper: whatever a test writes down is what they draw. */
class Paper {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final EntryId ID = new EntryId(new UUID(1, 24));
    static final EntryId OTHER = new EntryId(new UUID(1, 7));

    final List<PublicLine> timeline = new ArrayList<>();
    final List<String> behind = new ArrayList<>();

    @Nullable
    Satisfaction satisfaction;

    OptionalInt raised = OptionalInt.empty();

    final Texts texts = new Texts();
    final Ledger ledger = Mockito.mock(Ledger.class);
    final Officials officials = Mockito.mock(Officials.class);
    final Taxonomy taxonomy = new Taxonomy(
            List.of(new Category("workplace", names("Workplace", "环境安全"), Optional.of("logistics"))),
            IntStream.rangeClosed(1, 20)
                    .mapToObj(n -> n == 1 ? new Unit("logistics", names("Logistics", "后勤科")) : unit(n))
                    .toList());
    final LedgerLabels labels = new LedgerLabels(texts, taxonomy);
    final DateWords dates = new DateWords(
            texts, new OfficeClock(new TestClock(Instant.parse("2026-03-02T02:00:00Z")), ZoneId.of("Asia/Shanghai")));
    final LineWords lineWords = new LineWords(labels, dates);
    final CardWords words = new CardWords(ledger, labels, dates, texts);
    final CardKeys keys = new CardKeys(labels);
    final SatisfactionWords judged = new SatisfactionWords(aside(), texts);
    final EntryCard card = new EntryCard(ledger, officials, aside(), words, judged, texts);
    final BoardWords boardWords = new BoardWords(lineWords, labels, dates, new RaisedWords(aside(), texts), texts);
    final BoardEntry board = new BoardEntry(ledger, boardWords, judged, labels, texts);

    Paper() {
        Mockito.when(ledger.timeline(ArgumentMatchers.any())).thenAnswer(_ -> List.copyOf(timeline));
        Mockito.when(ledger.entry(OTHER)).thenReturn(view(OTHER, 7, State.RECTIFYING, "The other", true));
        Mockito.when(officials.by(ArgumentMatchers.any())).thenAnswer(call -> official(call.getArgument(0)));
    }

    void happened(EventKind kind, @Nullable String words) {
        timeline.add(new PublicLine(TODAY, kind, Optional.ofNullable(words)));
    }

    static EntryView view(EntryId id, int number, State state, String title, boolean published) {
        return new EntryView(
                id,
                number,
                title,
                "workplace",
                state,
                Optional.of("logistics"),
                Optional.of(TODAY.minusDays(5)),
                published,
                state == State.MERGED ? Optional.of(OTHER) : Optional.empty());
    }

    /** An entry with as much on it as the state allows. */
    static EntrySheet full(State state, String title, String text, int measures) {
        var person = Optional.of(new OfficialId(new UUID(2, 1)));
        var reviewed = state == State.UNDER_REVIEW || state == State.CLOSED;
        return new EntrySheet(
                view(ID, 24, state, title, true),
                Source.HEART_TO_HEART,
                Optional.of(EntryKind.TERM),
                person,
                reviewed ? person : Optional.empty(),
                state == State.CLOSED ? person : Optional.empty(),
                reviewed ? Optional.of(text) : Optional.empty(),
                state == State.SHELVED ? Optional.of(TODAY.plusDays(9)) : Optional.empty(),
                2,
                IntStream.rangeClosed(1, measures)
                        .mapToObj(n -> new MeasureView(n, text, n == 1 ? Optional.of(TODAY) : Optional.empty()))
                        .toList(),
                70_000);
    }

    static EntrySheet unclaimed(EntrySheet sheet) {
        return new EntrySheet(
                sheet.entry(),
                sheet.source(),
                sheet.kind(),
                Optional.empty(),
                sheet.submittedBy(),
                sheet.verifiedBy(),
                sheet.outcome(),
                sheet.lookAgain(),
                sheet.round(),
                sheet.measures(),
                sheet.version());
    }

    static Set<EntryAction> everything() {
        return EnumSet.allOf(EntryAction.class);
    }

    static String cut(String text, int units) {
        return text.substring(0, units);
    }

    /** What Telegram counts and shows. */
    static String plain(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static Official official(OfficialId id) {
        return new Official(
                id, "Nikolaus <b>", Set.of(Role.HANDLER), Optional.of("logistics"), Language.ENGLISH, Optional.empty());
    }

    private static Unit unit(int number) {
        return new Unit("unit-" + number, names("Unit " + number, "单位" + number));
    }

    private static Map<Language, String> names(String english, String chinese) {
        return Map.of(Language.ENGLISH, english, Language.CHINESE, chinese);
    }

    @SuppressWarnings("unchecked")
    private ObjectProvider<EntryAside> aside() {
        var aside = new EntryAside() {
            @Override
            public List<String> references(EntryId entry, int limit) {
                return behind.stream().limit(limit).toList();
            }

            @Override
            public Optional<Satisfaction> satisfaction(EntryId entry) {
                return Optional.ofNullable(satisfaction);
            }

            @Override
            public OptionalInt raised(EntryId entry) {
                return raised;
            }
        };
        ObjectProvider<EntryAside> provider = Mockito.mock(ObjectProvider.class);
        Mockito.when(provider.stream()).thenAnswer(_ -> Stream.of(aside));
        return provider;
    }
}
