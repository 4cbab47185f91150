package vn.lantoa.distribution.delivery;

import java.time.Duration;

/**
 * What waits in the lanes of one channel.
 *
 * @param waiting how many deliveries
 * @param oldest since when the oldest of them waits
 * @param failing in how many lanes the last attempt failed
 */
public record LaneLoad(Channel channel, long waiting, Duration oldest, long failing) {
    /** Nothing waits. */
    public static LaneLoad none(Channel channel) {
        return new LaneLoad(channel, 0, Duration.ZERO, 0);
    }
}
