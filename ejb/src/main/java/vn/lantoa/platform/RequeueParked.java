package vn.lantoa.platform;

import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.outbox.OutboxMessageId;
import vn.lantoa.outbox.ParkedMessages;

/** Makes a parked outbox row due again, after an operator has fixed the cause of its failure. */
@UseCase
public class RequeueParked {
    @Inject
    Oversight oversight;

    @Inject
    ParkedMessages parked;

    @Inject
    AuditLog audit;

    /** Makes this row due again. */
    public void call(Actor by, OutboxMessageId message) {
        oversight.requireAdministrator(by);
        parked.requeue(message);
        audit.record(by, "outbox-message-requeued", "outbox-message:" + message.value(), Map.of());
    }
}
