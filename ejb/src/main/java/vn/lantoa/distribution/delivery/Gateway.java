package vn.lantoa.distribution.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.OutsideWorld;

/** The sender for lanes of one channel. A second sending does no harm: the receiver sees the same id. */
@OutsideWorld
public interface Gateway {
    /** The channel it serves. */
    Channel channel();

    /** The most deliveries that it takes in one go. */
    int atOnce();

    /** The instant until which this lane rests after it has sent; empty: it goes on at once. */
    default Optional<Instant> restsUntil(Lane lane, Instant now) {
        return Optional.empty();
    }

    /** Sends these, in their order, as one: all of them arrived, or none is taken to have. Bounded in time. */
    Outcome send(Lane lane, List<Parcel> parcels);
}
