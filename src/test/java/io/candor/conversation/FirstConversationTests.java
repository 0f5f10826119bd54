package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.candor.access.Appointments;
import io.candor.access.Officials;
import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.playground.Simulator;
import io.candor.suggestion.Releasing;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.Placeholders;
import io.candor.support.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The complete first conversation, and its transcript: what people read is reviewed like code. */
@ConversationTest
@TestPropertySource(properties = "candor.anonymity.release=PT23H")
class FirstConversationTests {
    private static final Path TRANSCRIPTS = Path.of("docs", "transcripts");
    private static int people;

    @Autowired
    private Simulator simulator;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Officials officials;

    @Autowired
    private Office office;

    @Autowired
    private Releasing releasing;

    @Autowired
    private Texts texts;

    @AfterEach
    void leave() {
        Stream.of(Role.DESK, Role.HANDLER, Role.SUPERVISOR)
                .flatMap(role -> officials.holding(role).stream())
                .distinct()
                .forEach(official -> appointments.revoke(official.id()));
        office.settles();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leadsToASatisfiedAuthorAndReadsAsItsTranscriptSays(Language language) throws IOException {
        var desk = office.official(name(Line.DESK, language), language, Role.DESK);
        var handler = office.official(name(Line.HANDLER, language), language, Role.HANDLER);
        var supervisor = office.official(name(Line.SUPERVISOR, language), language, Role.SUPERVISOR);
        var staff = List.of(desk, handler, supervisor);
        office.settles();

        var told = plays(language, "🔔", staff);
        var untold = plays(language, "🕶", staff);

        assertThat(untold.transcript().of(staff)).isEqualTo(told.transcript().of(staff));
        compares(
                language.equals(Language.CHINESE) ? "first-conversation-zh.md" : "first-conversation.md",
                Line.HEAD.in(language)
                        + told.transcript()
                                .of(Stream.concat(Stream.of(told.author()), staff.stream())
                                        .toList())
                        + Line.HEAD_OF_CODE_ONLY.in(language)
                        + untold.transcript().of(List.of(untold.author())));
    }

    private FirstConversation plays(Language language, String way, List<Member> staff) {
        var transcript = new Transcript(new Placeholders(language.locale(), LocalDate.now()), Line.wording(language));
        var author = Member.of(simulator, "Wunihild-" + ++people, language.tag());
        transcript.enters(staff.get(0), Line.DESK.in(language));
        transcript.enters(staff.get(1), Line.HANDLER.in(language));
        transcript.enters(staff.get(2), Line.SUPERVISOR.in(language));
        transcript.enters(author, Line.MEMBER.in(language));
        var players = Stream.concat(Stream.of(author), staff.stream())
                .map(member -> new Player(simulator, office, transcript, member))
                .toList();
        var play = new FirstConversation(language, way, texts, releasing, transcript, players);
        play.fromTheFirstWordToTheVerdict();
        return play;
    }

    /** Officials stand in the database and in cards by name, so they have a name without their role. */
    private static String name(Line line, Language language) {
        return line.in(language).replaceAll("[ （(].*", "");
    }

    private static void compares(String name, String transcript) throws IOException {
        var file = TRANSCRIPTS.resolve(name);
        if ("write".equals(System.getProperty("candor.transcripts"))) {
            Files.writeString(Files.createDirectories(TRANSCRIPTS).resolve(name), transcript);
        }
        if (!Files.exists(file) || !Files.readString(file).equals(transcript)) {
            Files.writeString(
                    Files.createDirectories(Path.of("target", "transcripts")).resolve(name), transcript);
            fail(
                    "%s reads otherwise now, see target/transcripts: run with -Dcandor.transcripts=write to write it anew",
                    file);
        }
    }
}
