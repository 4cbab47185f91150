package vn.lantoa.kernel;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Where a page of a list that is ordered by an instant ends: opaque to the outside, an instant and an id within. */
public record Cursor(Instant at, UUID id) {
    /** The form that goes out. */
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + " " + id).getBytes(StandardCharsets.UTF_8));
    }

    /** The cursor that was given out as this text. */
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
