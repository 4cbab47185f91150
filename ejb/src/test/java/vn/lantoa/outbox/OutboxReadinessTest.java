package vn.lantoa.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.ReadinessCheck.Finding;
import vn.lantoa.outbox.OutboxHealth.OutboxState;

class OutboxReadinessTest {
    /** Every node sees the same parked row: otherwise all of them would stop serving at once. */
    @Test
    void a_parked_event_degrades_the_hub_but_nodes_keep_serving() {
        assertThat(found(0, Duration.ZERO, 1)).isEqualTo(Finding.degraded("waiting=0 oldest-due=0s parked=1"));
    }

    @Test
    void an_event_waiting_more_than_five_minutes_degrades_the_hub() {
        assertThat(found(3, Duration.ofSeconds(301), 0)).returns(true, Finding::ready);
        assertThat(found(3, Duration.ofSeconds(301), 0)).returns(true, Finding::degraded);
    }

    @Test
    void no_operator_is_needed_while_events_are_processed_in_time() {
        assertThat(found(3, Duration.ofMinutes(5), 0)).returns(false, Finding::degraded);
        assertThat(found(0, Duration.ZERO, 0)).isEqualTo(new Finding(true, "waiting=0 oldest-due=0s parked=0"));
    }

    private static Finding found(long waiting, Duration oldest, long parked) {
        var readiness = new OutboxReadiness();
        readiness.health = new OutboxHealth() {
            @Override
            public OutboxState state() {
                return new OutboxState(waiting, oldest.toSeconds(), parked);
            }
        };
        return readiness.check();
    }
}
