package vn.lantoa.bulletin;

import java.time.Instant;
import vn.lantoa.kernel.Slug;

/**
 * Play-out of a bulletin, or its failure.
 *
 * @param commune code of the commune
 * @param place reference of a registered loudspeaker cluster, other text, or a station; empty for the whole commune
 * @param seconds actual length
 */
public record Playout(
        BulletinId bulletin,
        String commune,
        String place,
        Instant playedAt,
        Outcome outcome,
        int seconds,
        String note) {
    /** Outcome of a play-out. */
    public enum Outcome implements Slug {
        PLAYED,
        FAILED
    }
}
