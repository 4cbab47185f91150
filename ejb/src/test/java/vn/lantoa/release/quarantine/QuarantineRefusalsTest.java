package vn.lantoa.release.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.BlockedBytes;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.GivenOversight;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.kernel.Sha256;

/** Officers who may not see or lift the quarantine. */
class QuarantineRefusalsTest {
    private static final Actor ADMINISTRATOR = Actor.officer(UUID.randomUUID());
    private static final Actor AUDITOR = Actor.officer(UUID.randomUUID());
    private static final Sha256 FILE = Sha256.of(new byte[0]);

    private final GivenOversight oversight = new GivenOversight(ADMINISTRATOR, AUDITOR);

    @Test
    void only_administrators_of_the_whole_province_see_and_lift_quarantine() {
        var read = new ReadQuarantine();
        var lift = new LiftQuarantine();
        read.oversight = oversight;
        lift.oversight = oversight;

        for (var by : List.of(AUDITOR, Actor.officer(UUID.randomUUID()), Actor.partner(UUID.randomUUID()))) {
            assertForbidden(() -> read.call(by));
            assertForbidden(() -> lift.call(FILE, by));
        }
    }

    @Test
    void only_quarantined_files_can_be_lifted() {
        var audit = new RecordedAudit();
        var lift = new LiftQuarantine();
        lift.oversight = oversight;
        lift.audit = audit;
        lift.clock = SettableClock.atNoon();
        lift.blocked = new BlockedBytes() {
            @Override
            public boolean lift(Sha256 source, Actor by, Instant now) {
                return false;
            }
        };

        assertThatThrownBy(() -> lift.call(FILE, ADMINISTRATOR)).isInstanceOf(NotFound.class);
        assertThat(audit.actions()).isEmpty();
    }
}
