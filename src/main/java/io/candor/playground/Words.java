package io.candor.playground;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The playground's own words. */
final class Words {
    private static final Control WITHOUT_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Words() {}

    /** English where the language is none of ours. */
    static String of(String key, Locale language) {
        return ResourceBundle.getBundle("messages.playground", language, WITHOUT_FALLBACK)
                .getString(key);
    }
}
