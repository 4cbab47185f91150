package vn.lantoa.distribution.reading;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Notes that somebody has read, for every surface that partners read by. Of those who are no partners nothing is noted.
 * Cheap: within a minute nothing is written twice.
 */
@Stateless
public class NoteReading {
    @Inject
    Readings readings;

    @Inject
    Clock clock;

    /** {@code seq}: up to where he has now taken the change log; null where that is not what he read. */
    public void call(Actor by, ReadingChannel channel, @Nullable Long seq) {
        if (by.kind() != Actor.Kind.PARTNER) return;
        readings.note(new PartnerId(by.id()), channel, seq, clock.instant());
    }
}
