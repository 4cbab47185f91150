package vn.lantoa.bulletin.playout;

import java.time.Instant;
import vn.lantoa.bulletin.BulletinId;

/**
 * The play-out of a bulletin, or its failure.
 *
 * @param commune code of the commune
 * @param place the loudspeaker or station; empty: all of the commune
 * @param seconds how long it really played
 */
public record Playout(
        BulletinId bulletin,
        String commune,
        String place,
        Instant playedAt,
        Outcome outcome,
        int seconds,
        String note) {
    /** The outcome of a play-out. */
    public enum Outcome {
        PLAYED,
        FAILED
    }
}
