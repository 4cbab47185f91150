package vn.lantoa.organisation.officer;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** Event: a change that needs two administrators waits, or was confirmed or refused. */
public sealed interface ChangeMoved extends HubEvent permits ChangeAsked, ChangeEnded {
    PendingChangeId change();

    Instant at();
}
