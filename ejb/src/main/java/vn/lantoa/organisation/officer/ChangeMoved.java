package vn.lantoa.organisation.officer;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** A change that needs two administrators waits, or was decided. */
public sealed interface ChangeMoved extends HubEvent permits ChangeAsked, ChangeEnded {
    PendingChangeId change();

    Instant at();
}
