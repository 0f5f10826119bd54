package io.candor.playground;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a form with files in it (RFC 7578). */
final class Multipart {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("(?i)content-disposition:.*?\\bname=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("(?i)content-disposition:.*?\\bfilename=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("(?i)content-type: *(\\S+)");

    private final Map<String, String> values;
    private final Map<String, Upload> files;

    Multipart(Map<String, String> values, Map<String, Upload> files) {
        this.values = values;
        this.files = files;
    }

    void read(byte[] body, String contentType) {
        var boundary = found(BOUNDARY, contentType);
        if (boundary != null) {
            // a char for each byte, so that what is no text survives
            var parts = new String(body, ISO_8859_1).split(Pattern.quote("--" + boundary), -1);
            for (int i = 1; i < parts.length - 1; i++) {
                take(parts[i]);
            }
        }
    }

    private void take(String part) {
        int blank = part.indexOf("\r\n\r\n");
        var name = blank < 0 ? null : found(NAME, part.substring(0, blank));
        if (name == null) {
            return;
        }
        var head = utf8(part.substring(0, blank).getBytes(ISO_8859_1));
        var content = part.substring(blank + 4, part.length() - 2).getBytes(ISO_8859_1);
        var file = found(FILE, head);
        if (file == null) {
            values.put(utf8(name.getBytes(ISO_8859_1)), utf8(content));
        } else {
            var type = found(TYPE, head);
            files.put(name, new Upload(file, type == null ? "" : type, content));
        }
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, UTF_8);
    }

    private static @Nullable String found(Pattern sought, String text) {
        var match = sought.matcher(text);
        return match.find() ? match.group(1) : null;
    }
}
