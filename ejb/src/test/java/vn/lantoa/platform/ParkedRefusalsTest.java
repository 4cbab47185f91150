package vn.lantoa.platform;

import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.GivenOversight;
import vn.lantoa.outbox.OutboxMessageId;

/** Officers who may not see parked events or resend them. */
class ParkedRefusalsTest {
    private static final Actor AUDITOR = Actor.officer(UUID.randomUUID());

    @Test
    void only_administrators_of_the_whole_province_see_and_resend_parked_events() {
        var list = new ListParked();
        var requeue = new RequeueParked();
        list.oversight = new GivenOversight(Actor.officer(UUID.randomUUID()), AUDITOR);
        requeue.oversight = list.oversight;

        for (var by : List.of(AUDITOR, Actor.officer(UUID.randomUUID()), Actor.partner(UUID.randomUUID()))) {
            assertForbidden(() -> list.call(by));
            assertForbidden(() -> requeue.call(by, new OutboxMessageId(UUID.randomUUID())));
        }
    }
}
