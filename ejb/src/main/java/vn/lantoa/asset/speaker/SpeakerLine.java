package vn.lantoa.asset.speaker;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was asked, and what he said.
 *
 * @param note what he was asked to look at
 * @param verdict {@code CONFIRMED} or {@code OBJECTED}; null while he has said nothing
 * @param answer what he said
 */
public record SpeakerLine(
        ReviewId id,
        String name,
        String function,
        String note,
        Instant askedAt,
        @Nullable String verdict,
        String answer) {}
