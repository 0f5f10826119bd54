package io.candor.support;

import io.candor.Candor;
import io.candor.access.MovableRule;
import io.candor.bot.telegram.ShortBackOff;
import io.candor.cards.ShortShuffle;
import io.candor.conversation.Forgery;
import io.candor.conversation.Gone;
import io.candor.conversation.Office;
import io.candor.notification.ShortRounds;
import io.candor.suggestion.Releasing;
import io.candor.suggestion.chat.FullIntake;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A whole Candor on a database and a simulator of its own: people talk to it over HTTP through the real client library.
 * Classes with the same settings share it one after the other, each in an empty house; timers are short. After each such
 * class the logs and the database are searched for whoever took part.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {
            Candor.class,
            MovableClock.class,
            MovableRule.class,
            ShortBackOff.class,
            ShortRounds.class,
            ShortShuffle.class,
            Forgery.class,
            Gone.Past.class,
            Office.class,
            Quiet.class,
            Releasing.class,
            FullIntake.class
        },
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "candor.telegram.chat-burst=1000000",
            "candor.telegram.group-per-minute=1000000",
            // whoever is an official was made one by the test
            "candor.owners=",
            "candor.officials=",
            "candor.telegram.desk-chat=",
            "candor.telegram.members-chat=",
            "candor.limits.suggestions-per-day=1000000",
            "candor.limits.intake.most=1000000",
            "db-scheduler.polling-interval=50ms",
            "spring.main.allow-bean-definition-overriding=true"
        })
@ContextConfiguration(initializers = OwnFolders.class)
@ExtendWith({FreshStart.class, TellTale.class})
public @interface ConversationTest {}
