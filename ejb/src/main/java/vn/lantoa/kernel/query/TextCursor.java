package vn.lantoa.kernel.query;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;

/**
 * End of a page in a list ordered by a text or an instant, then by id. Callers see an opaque text.
 *
 * @param key the text, or the instant in ISO 8601
 */
public record TextCursor(String key, UUID id) {
    /** Returns the text given to the caller: URL-safe Base64, without padding. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((id + " " + key).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Parses the text of a cursor.
     *
     * @throws Rejected if the text is not a cursor
     */
    public static TextCursor parse(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            if (parts.length < 2 || parts[1].indexOf(0) >= 0) throw new IllegalArgumentException("not a cursor");
            return new TextCursor(parts[1], UUID.fromString(parts[0]));
        } catch (IllegalArgumentException e) {
            throw refused();
        }
    }

    /**
     * Returns the key as an instant.
     *
     * @throws Rejected if the page came from a list with another order
     */
    public Instant at() {
        try {
            return Instant.parse(key);
        } catch (DateTimeException e) {
            throw refused();
        }
    }

    private static Rejected refused() {
        return new Rejected(Issues.of("after", "not-a-cursor"));
    }
}
