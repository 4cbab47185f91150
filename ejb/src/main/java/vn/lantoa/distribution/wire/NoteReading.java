package vn.lantoa.distribution.wire;

import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Records that a partner has read from the hub, through any interface. Other readers are not recorded. At most one
 * write per minute and channel.
 */
@UseCase
public class NoteReading {
    @Inject
    Readings readings;

    @Inject
    Clock clock;

    /**
     * Records that a partner has read.
     *
     * @param seq number of the change log up to which the partner has read; null if the partner did not read the log
     */
    public void call(Actor by, ReadingChannel channel, @Nullable Long seq) {
        if (by.kind() != Actor.Kind.PARTNER) return;
        readings.note(new PartnerId(by.id()), channel, seq, clock.instant());
    }
}
