package io.candor.suggestion.chat;

import io.candor.access.Admission;
import io.candor.access.MembershipRule;
import io.candor.sealing.Images;
import io.candor.suggestion.Admitting;
import io.candor.suggestion.SuggestionModule;
import io.candor.suggestion.Tables;
import io.candor.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Ann's chat with the bot, on a Monday morning and an empty database. */
@SpringJUnitConfig(SuggestionModule.class)
abstract class ConversationTest {
    private static long people = 1_000;

    @Autowired
    ListableBeanFactory beans;

    @Autowired
    TestClock clock;

    @Autowired
    Images images;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Admitting admitting;

    MemberChat ann;

    @BeforeEach
    void begin() {
        clock.moveTo(SuggestionModule.MORNING);
        Tables.empty(jdbc);
        admitting.is(MembershipRule.OPEN, Admission.ADMITTED);
        ann = new MemberChat(beans, ++people);
    }

    /** Ann's number. */
    static long person() {
        return people;
    }

    int held() {
        return jdbc.sql("select count(*) from held_suggestion")
                .query(Integer.class)
                .single();
    }

    /** Whether the only suggestion is like this. */
    boolean row(String condition) {
        return jdbc.sql("select " + condition + " from held_suggestion")
                .query(Boolean.class)
                .single();
    }
}
