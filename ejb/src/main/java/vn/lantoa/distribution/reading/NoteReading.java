package vn.lantoa.distribution.reading;

import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Notes that a partner has read, for every surface that partners read by. Other readers are not noted. Cheap: within a
 * minute nothing is written twice.
 */
@UseCase
public class NoteReading {
    @Inject
    Readings readings;

    @Inject
    Clock clock;

    /**
     * Notes it. {@code seq}: the number of the change log up to which the partner has read; null where it did not read
     * that.
     */
    public void call(Actor by, ReadingChannel channel, @Nullable Long seq) {
        if (by.kind() != Actor.Kind.PARTNER) return;
        readings.note(new PartnerId(by.id()), channel, seq, clock.instant());
    }
}
