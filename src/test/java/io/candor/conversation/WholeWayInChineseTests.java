package io.candor.conversation;

import io.candor.bot.Language;
import io.candor.support.ConversationTest;
import org.springframework.test.context.TestPropertySource;

/** The whole way in an organisation whose first language is Chinese. */
@ConversationTest
@TestPropertySource(properties = {"candor.anonymity.release=PT23H", "candor.languages=zh,en"})
class WholeWayInChineseTests extends WholeWay {

    @Override
    Language language() {
        return Language.CHINESE;
    }
}
