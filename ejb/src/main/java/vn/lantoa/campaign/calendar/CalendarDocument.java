package vn.lantoa.campaign.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;

/**
 * Rendered calendar.
 *
 * @param changedAt time of its last change; null if unknown
 */
public record CalendarDocument(CalendarFormat format, String text, @Nullable Instant changedAt) {
    /** Returns a strong entity tag, derived from the bytes. */
    public String etag() {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 32);
    }
}
