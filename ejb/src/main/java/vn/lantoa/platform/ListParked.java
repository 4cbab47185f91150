package vn.lantoa.platform;

import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.outbox.ParkedMessages;

/** Lists the outbox rows that failed too often, with their errors, for an operator. */
@UseCase
public class ListParked {
    @Inject
    Oversight oversight;

    @Inject
    ParkedMessages parked;

    /** Returns the newest parked rows. */
    public List<ParkedMessages.ParkedMessage> call(Actor by) {
        oversight.requireAdministrator(by);
        return parked.newest();
    }
}
