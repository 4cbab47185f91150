package vn.lantoa.kernel.query;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;

/** End of a page in a list ordered by an instant, then by id. Callers see an opaque text. */
public record Cursor(Instant at, UUID id) {
    /** Returns the text given to the caller: URL-safe Base64, without padding. */
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + " " + id).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Parses the text of a cursor.
     *
     * @throws Rejected if the text is not a cursor
     */
    public static Cursor parse(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            if (parts.length < 2) throw new IllegalArgumentException("not a cursor");
            return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Rejected(Issues.of("after", "not-a-cursor"));
        }
    }
}
