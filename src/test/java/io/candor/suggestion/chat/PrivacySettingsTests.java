package io.candor.suggestion.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.bot.Language;
import io.candor.support.PrivacyEffects;
import io.candor.support.PrivacyEffects.Effect;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each setting that matters to what others can learn changes what {@code /privacy} says. */
class PrivacySettingsTests {

    static List<Effect> effects() {
        return PrivacyEffects.CHANGES;
    }

    @ParameterizedTest
    @MethodSource("effects")
    void saysWhatTheSettingChanges(Effect effect) {
        var before = PrivacySettings.privacy(Map.of(), Language.ENGLISH);
        var beforeInChinese = PrivacySettings.privacy(Map.of(), Language.CHINESE);

        var settings = Map.of(effect.setting(), effect.value());

        assertThat(before).doesNotContain(effect.english());
        assertThat(beforeInChinese).doesNotContain(effect.chinese());
        assertThat(PrivacySettings.privacy(settings, Language.ENGLISH)).contains(effect.english());
        assertThat(PrivacySettings.privacy(settings, Language.CHINESE)).contains(effect.chinese());
    }
}
