package io.candor.playground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlParserTests {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "<b>x</b> | bold",
                "<strong>x</strong> | bold",
                "<i>x</i> | italic",
                "<em>x</em> | italic",
                "<u>x</u> | underline",
                "<ins>x</ins> | underline",
                "<s>x</s> | strikethrough",
                "<strike>x</strike> | strikethrough",
                "<DEL>x</del > | strikethrough",
                "<code>x</code> | code",
                "<pre>x</pre> | pre",
                "<blockquote>x</blockquote> | blockquote",
                "<blockquote expandable>x</blockquote> | expandable_blockquote",
                "<tg-spoiler>x</tg-spoiler> | spoiler",
                "<span class=\"tg-spoiler\">x</span> | spoiler",
                "<a href='https://example.org'>x</a> | text_link",
                "<a href='tg://user?id=7'>x</a> | text_mention",
            })
    void knowsTheTag(String html, String type) {
        var parsed = HtmlParser.parse(html);

        assertThat(parsed.text()).isEqualTo("x");
        assertThat(parsed.entities()).extracting(entity -> entity.type().wire()).containsExactly(type);
    }

    @Test
    void countsOffsetsInUtf16Units() {
        var parsed = HtmlParser.parse("🔔 意见 <b>好</b>");

        assertThat(parsed.text()).isEqualTo("🔔 意见 好");
        assertThat(parsed.entities()).containsExactly(new Entity(Entity.Type.BOLD, 6, 1, null));
    }

    @Test
    void nestsTheOuterBeforeTheInner() {
        var parsed = HtmlParser.parse("<blockquote><b>a</b>b</blockquote>");

        assertThat(parsed.entities())
                .extracting(Entity::type)
                .containsExactly(Entity.Type.BLOCKQUOTE, Entity.Type.BOLD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "&lt;&gt;&amp;&quot; | <>&\"",
                "&#60;&#x3C; | <<",
                "&#x1F514; | 🔔",
                "&nbsp; | &nbsp;",
                "a & b | a & b",
                "&lt | <",
            })
    void decodesWhatTelegramDecodesAndNoMore(String html, String text) {
        assertThat(HtmlParser.parse(html).text()).isEqualTo(text);
    }

    @Test
    void keepsTheLanguageOfCodeInsidePre() {
        var parsed = HtmlParser.parse("<pre><code class=\"language-java\">x</code></pre>");

        assertThat(parsed.entities()).containsExactly(new Entity(Entity.Type.PRE, 0, 1, "java"));
    }

    @Test
    void dropsALinkThatIsNone() {
        assertThat(HtmlParser.parse("<a href='javascript:x'>x</a>").entities()).isEmpty();
    }

    @Test
    void keepsAnInvisibleLinkWithItsParameters() {
        var parsed = HtmlParser.parse("<a href=\"https://t.me/some_bot?p=A-_1&amp;q=2\">\u200b</a>Why?");

        assertThat(parsed.entities())
                .containsExactly(new Entity(Entity.Type.TEXT_LINK, 0, 1, "https://t.me/some_bot?p=A-_1&q=2"));
    }
}
