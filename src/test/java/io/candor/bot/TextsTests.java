package io.candor.bot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTests {
    private final Texts texts = new Texts();

    @Test
    void escapesWhatPeopleWrote() {
        var html = texts.html(Language.ENGLISH, "bot.unknown-command", "name", "<b>&\"{x}'");

        assertThat(html).contains("&lt;b&gt;&amp;&quot;{x}'");
    }

    @Test
    void leavesFinishedMarkupAsItIs() {
        assertThat(texts.html(Language.CHINESE, "bot.help", "commands", new Texts.Html("<i>x</i>")))
                .contains("<i>x</i>");
    }

    @Test
    void quotesShortWordsOpenAndLongOnesFolded() {
        assertThat(Texts.quote("a < b").markup()).isEqualTo("<blockquote>a &lt; b</blockquote>");
        assertThat(Texts.quote("a".repeat(1_201)).markup()).startsWith("<blockquote expandable>");
        assertThat(Texts.quote("a\n".repeat(21)).markup()).startsWith("<blockquote expandable>");
    }

    @Test
    void speaksChineseToWhoeverIsSpokenToInChinese() {
        assertThat(texts.plain(Language.CHINESE, "bot.command.help")).isEqualTo("全部命令");
    }
}
