package vn.lantoa.web.request;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Builds {@code Content-Disposition} for files with Vietnamese names: an ASCII {@code filename} for old clients and
 * {@code filename*} of RFC 8187 for others (RFC 6266 section 5).
 */
public final class ContentDisposition {
    private static final String ATTR_CHARS = "!#$&+-.^_`|~";

    private ContentDisposition() {}

    /** Returns the header for a file that is shown in the browser if possible, and otherwise saved under this name. */
    public static String inline(String name) {
        return "inline; " + names(name);
    }

    /** Returns the header for a file that is always saved under this name. */
    public static String attachment(String name) {
        return "attachment; " + names(name);
    }

    private static String names(String name) {
        return "filename=\"" + ascii(name) + "\"; filename*=UTF-8''" + extended(name);
    }

    private static String ascii(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^A-Za-z0-9 ._()-]", "_");
    }

    private static String extended(String name) {
        var out = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || ATTR_CHARS.indexOf(c) >= 0);
            if (plain) out.append(c);
            else out.append('%').append(String.format("%02X", b & 0xff));
        }
        return out.toString();
    }
}
