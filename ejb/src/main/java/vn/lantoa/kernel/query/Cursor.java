package vn.lantoa.kernel.query;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;

/** The end of a page in a list ordered by an instant, then by id. To the outside it is an opaque text. */
public record Cursor(Instant at, UUID id) {
    /** The text given to the caller: URL-safe Base64, without padding. */
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + " " + id).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a text that was given out; throws {@link Rejected} when it is no cursor. */
    public static Cursor parse(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            if (parts.length < 2) throw new IllegalArgumentException("no cursor");
            return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Rejected(Issues.of("after", "not-a-cursor"));
        }
    }
}
