package vn.lantoa.audit;

import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.GivenOversight;

/** Officers who may not read the audit log. */
class AuditRefusalsTest {
    private static final Actor AUDITOR = Actor.officer(UUID.randomUUID());

    private final GivenOversight oversight = new GivenOversight(Actor.officer(UUID.randomUUID()), AUDITOR);

    @Test
    void only_auditors_of_the_whole_province_read_and_verify_the_log() {
        var read = new ReadAuditLog();
        var verify = new VerifyAuditLog();
        var order = new OrderAuditWalk();
        read.oversight = oversight;
        verify.oversight = oversight;
        order.oversight = oversight;

        for (var by : List.of(Actor.officer(UUID.randomUUID()), Actor.partner(UUID.randomUUID()), Actor.ANONYMOUS)) {
            assertForbidden(() -> read.call(by, AuditQuery.ALL, null));
            assertForbidden(() -> verify.call(by));
            assertForbidden(() -> order.call(by));
        }
    }

    @Test
    void a_cursor_must_come_from_a_previous_page() {
        var read = new ReadAuditLog();
        read.oversight = oversight;

        for (var cursor : List.of("", "2026-10-10T00:00:00Z", "hôm qua_" + UUID.randomUUID(), "2026-10-10T00:00:00Z_x"))
            assertRejected(() -> read.call(AUDITOR, AuditQuery.ALL, cursor), "cursor not-known");
    }
}
