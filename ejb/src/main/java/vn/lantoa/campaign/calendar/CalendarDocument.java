package vn.lantoa.campaign.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;

/**
 * A calendar as it is sent.
 *
 * @param changedAt since when it is as it is; null where nobody can say
 */
public record CalendarDocument(CalendarFormat format, String text, @Nullable Instant changedAt) {
    /** Strong entity tag: the same bytes, the same tag. */
    public String etag() {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 32);
    }
}
