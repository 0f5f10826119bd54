package io.candor.bot;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The words of the bot: {@code messages/<feature>[_zh].properties}, where the feature is the key up to its first dot.
 * The only place where people's text is escaped.
 */
@Component
public class Texts {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    /** A message as HTML for Telegram; {@code arguments}: name and value in turn, escaped unless they are {@link Html}. */
    public String html(Language language, String key, Object... arguments) {
        return format(language, key, named(arguments, Texts::escaped));
    }

    /** A message as plain text, for buttons and toasts. */
    public String plain(Language language, String key, Object... arguments) {
        return format(language, key, named(arguments, value -> value));
    }

    /** Somebody's words as a quotation, folded where they are long. */
    public static Html quote(String words) {
        var fold = words.length() > 1_200 || words.lines().count() > 20 ? " expandable" : "";
        return new Html("<blockquote" + fold + ">" + escape(words) + "</blockquote>");
    }

    /** Somebody's words, so that Telegram shows them letter by letter. */
    public static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Finished markup that goes into a message as it is. */
    public record Html(String markup) {
        @Override
        public String toString() {
            return "Html[hidden]";
        }
    }

    private String format(Language language, String key, Map<String, Object> arguments) {
        var format = formats.computeIfAbsent(language + key, missing -> load(language.locale(), key));
        return ((MessageFormat) format.clone()).format(arguments);
    }

    private static MessageFormat load(Locale locale, String key) {
        var feature = key.substring(0, key.indexOf('.'));
        var language = Locale.of(locale.getLanguage());
        var bundle = ResourceBundle.getBundle("messages/" + feature, language, EXACT);
        return new MessageFormat(bundle.getString(key), locale);
    }

    private static Map<String, Object> named(Object[] arguments, java.util.function.UnaryOperator<Object> each) {
        var named = new HashMap<String, Object>();
        for (var i = 0; i < arguments.length; i += 2) {
            named.put((String) arguments[i], each.apply(arguments[i + 1]));
        }
        return named;
    }

    private static Object escaped(Object value) {
        return switch (value) {
            case Html html -> html.markup();
            case String words -> escape(words);
            default -> value;
        };
    }
}
