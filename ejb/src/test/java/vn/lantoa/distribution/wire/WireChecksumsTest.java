package vn.lantoa.distribution.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import vn.lantoa.distribution.wire.WireChecksums.Over;
import vn.lantoa.kernel.Sha256;

class WireChecksumsTest {
    private final WireChecksums checksums = new WireChecksums();
    private final WireChecksums hasty = new WireChecksums(Duration.ZERO);
    private final Queue<Runnable> queue = new ArrayDeque<>();
    private final List<Over> worked = new ArrayList<>();

    @Test
    void a_checksum_is_computed_once_per_entitlement() {
        var first = ask("films", 7, 7);

        assertThat(ask("films", 7, 7)).isSameAs(first);
        assertThat(worked).containsExactly(new Over("films", 7));
    }

    @Test
    void other_entitlements_and_later_logs_are_computed_separately() {
        ask("films", 7, 7);
        ask("leaflets", 7, 7);
        ask("films", 8, 8);

        assertThat(worked).hasSize(3);
    }

    @Test
    void a_checksum_is_cached_for_the_log_number_it_covers() {
        ask("films", 7, 9);

        assertThat(ask("films", 8, 8).seq()).as("what is newer than asked for").isEqualTo(9);
        ask("films", 10, 10);
        assertThat(worked).containsExactly(new Over("films", 9), new Over("films", 10));
    }

    @Test
    void one_failure_does_not_block_the_others() {
        assertThatThrownBy(() -> checksums.of(
                        new Over("films", 7),
                        () -> {
                            throw new IllegalStateException("no");
                        },
                        Runnable::run))
                .hasMessage("no");

        assertThat(ask("films", 7, 7).seq()).isEqualTo(7);
    }

    @Test
    void a_repeated_request_gets_the_promised_checksum_although_the_log_moved() {
        assertThat(later("films", 7)).isEmpty();
        queue.remove().run();

        assertThat(later("films", 8))
                .hasValueSatisfying(one -> assertThat(one.seq()).isEqualTo(7));
        assertThat(queue).isEmpty();
    }

    @Test
    void checksums_are_computed_one_at_a_time_and_once() {
        later("films", 7);
        later("films", 7);
        later("leaflets", 7);
        assertThat(queue).hasSize(1);
        queue.remove().run();

        assertThat(queue).hasSize(1);
        queue.remove().run();
        assertThat(worked).containsExactly(new Over("films", 7), new Over("leaflets", 7));
    }

    @Test
    void at_most_fifty_requests_are_queued() {
        for (int i = 0; i < 60; i++) later("scope " + i, 7);
        while (!queue.isEmpty()) queue.remove().run();

        assertThat(worked).hasSize(50);
    }

    /** Requests without waiting; the computation stays in the queue. */
    private Optional<WireChecksum> later(String scope, long seq) {
        return hasty.of(new Over(scope, seq), () -> work(scope, seq), queue::add);
    }

    private WireChecksum ask(String scope, long seq, long turnsOut) {
        return checksums
                .of(new Over(scope, seq), () -> work(scope, turnsOut), Runnable::run)
                .orElseThrow();
    }

    private WireChecksums.Worked work(String scope, long seq) {
        var over = new Over(scope, seq);
        worked.add(over);
        return new WireChecksums.Worked(over, new WireChecksum(seq, 1, Sha256.of(new byte[0])));
    }
}
