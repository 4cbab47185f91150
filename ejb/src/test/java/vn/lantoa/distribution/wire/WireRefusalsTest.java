package vn.lantoa.distribution.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.distribution.wire.LogRows.LogWindow;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ChangeLog;

/** Callers for whom the wire is empty or rejected, and cursors behind its end. */
class WireRefusalsTest {
    private final ReadChanges changes = new ReadChanges();

    @Test
    void only_partners_read_the_wire() {
        var snapshot = new ReadSnapshot();

        for (var by : List.of(Actor.officer(UUID.randomUUID()), Actor.ANONYMOUS)) {
            assertForbidden(() -> changes.call(by, 0, 10));
            assertForbidden(() -> snapshot.checksum(by));
        }
    }

    @Test
    void a_cursor_ahead_of_the_log_starts_again() {
        changes.log = new LogRows() {
            @Override
            public LogWindow after(PartnerId partner, long seq, int most) {
                return new LogWindow(List.of(), seq, false);
            }
        };
        changes.head = new ChangeLog() {
            @Override
            public long head() {
                return 7;
            }
        };
        changes.states = new WireStates() {
            @Override
            public States of(PartnerId partner, Collection<AssetId> assets) {
                return new States(Map.of(), Map.of());
            }
        };
        var partner = Actor.partner(UUID.randomUUID());

        assertConflict(() -> changes.call(partner, 8, 10), "ahead-of-the-log");
        assertThat(changes.call(partner, 7, 10).changes()).isEmpty();
    }
}
