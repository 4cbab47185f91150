package vn.lantoa.asset.speaker;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A speaker and their verdict, as the API returns it and the pages display it.
 *
 * @param note what the speaker was asked to review
 * @param verdict {@code CONFIRMED} or {@code OBJECTED}; null before the verdict
 * @param answer the speaker's explanation
 */
@Schema(name = "Speaker")
public record SpeakerLine(
        @Schema(implementation = String.class) ReviewId id,
        String name,
        String function,
        String note,
        @Schema(implementation = String.class) Instant askedAt,
        @Nullable String verdict,
        String answer) {}
