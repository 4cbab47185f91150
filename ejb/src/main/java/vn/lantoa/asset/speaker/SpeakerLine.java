package vn.lantoa.asset.speaker;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A speaker and their verdict.
 *
 * @param note what they were asked to review
 * @param verdict {@code CONFIRMED} or {@code OBJECTED}; null if there is none yet
 * @param answer the speaker's explanation
 */
public record SpeakerLine(
        ReviewId id,
        String name,
        String function,
        String note,
        Instant askedAt,
        @Nullable String verdict,
        String answer) {}
