package vn.lantoa.distribution.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.OutsideWorld;

/** Sender for the lanes of one channel. Sending a delivery twice is harmless, because the receiver gets the same id. */
@OutsideWorld
public interface Gateway {
    /** Returns the channel of this gateway. */
    Channel channel();

    /** Returns the maximum number of deliveries sent together. */
    int atOnce();

    /** Returns the instant until which the lane pauses after a sending; empty to continue at once. */
    default Optional<Instant> restsUntil(Lane lane, Instant now) {
        return Optional.empty();
    }

    /**
     * Sends the deliveries together, in their order. Either all or none of them count as delivered. The call is bounded
     * in time.
     */
    Outcome send(Lane lane, List<Parcel> parcels);
}
