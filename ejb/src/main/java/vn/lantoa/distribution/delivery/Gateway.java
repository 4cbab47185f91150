package vn.lantoa.distribution.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.OutsideWorld;

/** Sends what is due in lanes of one channel. What is sent twice does no harm: the receiver sees the same id. */
@OutsideWorld
public interface Gateway {
    /** The channel it serves. */
    Channel channel();

    /** How many deliveries it takes in one go. */
    int atOnce();

    /** Until when this lane rests after it has sent; empty: it goes on at once. */
    default Optional<Instant> restsUntil(Lane lane, Instant now) {
        return Optional.empty();
    }

    /** Sends these, in their order, as one: all of them arrived, or none is taken to have. Bounded in time. */
    Outcome send(Lane lane, List<Parcel> parcels);
}
