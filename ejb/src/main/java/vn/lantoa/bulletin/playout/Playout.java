package vn.lantoa.bulletin.playout;

import java.time.Instant;
import vn.lantoa.bulletin.BulletinId;

/**
 * That a bulletin was played, or was to be and could not.
 *
 * @param commune code of the commune
 * @param place which loudspeaker or station; empty: all of the commune
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
    /** What came of it. */
    public enum Outcome {
        PLAYED,
        FAILED
    }
}
