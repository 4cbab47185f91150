package vn.lantoa.distribution.delivery;

import java.time.Duration;

/**
 * Load of the lanes of one channel.
 *
 * @param waiting number of waiting deliveries
 * @param oldest age of the oldest waiting delivery
 * @param failing number of lanes whose last attempt failed
 */
public record LaneLoad(Channel channel, long waiting, Duration oldest, long failing) {
    /** Returns the load of a channel without deliveries. */
    public static LaneLoad none(Channel channel) {
        return new LaneLoad(channel, 0, Duration.ZERO, 0);
    }
}
