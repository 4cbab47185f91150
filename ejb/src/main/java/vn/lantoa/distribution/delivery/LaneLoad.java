package vn.lantoa.distribution.delivery;

import java.time.Duration;

/**
 * The load of the lanes of one channel.
 *
 * @param waiting the number of deliveries that wait
 * @param oldest since when the oldest of them waits
 * @param failing the number of lanes in which the last attempt failed
 */
public record LaneLoad(Channel channel, long waiting, Duration oldest, long failing) {
    /** The load of a channel without deliveries. */
    public static LaneLoad none(Channel channel) {
        return new LaneLoad(channel, 0, Duration.ZERO, 0);
    }
}
