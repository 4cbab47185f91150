package vn.lantoa.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {
    private static final Duration EVERY = Duration.ofMillis(500);
    private static final int AT_ONCE = 3;

    private final TestTime time = new TestTime();
    private final TestProbe probe = new TestProbe();
    private final List<Long> told = new ArrayList<>();
    private final CircuitBreaker breaker = new CircuitBreaker(
            "something",
            new CircuitBreaker.Pace(EVERY, AT_ONCE),
            probe::look,
            told::add,
            new CircuitBreaker.Time(() -> time.now, time::later));

    @Test
    void allows_all_calls_without_probes_while_available() {
        time.pass(Duration.ofMinutes(1));

        assertThat(breaker.isClosed()).isTrue();
        assertThat(probe.looks).isEmpty();
    }

    @Test
    void rejects_all_calls_while_the_guarded_system_hangs() {
        silence();
        for (int i = 0; i < 600; i++) {
            time.pass(Duration.ofMillis(100));
            assertThat(breaker.isClosed()).isFalse();
        }
    }

    /** Earlier probes hang until they time out. */
    @Test
    void detects_recovery_within_two_seconds_despite_hanging_probes() {
        silence();
        time.pass(Duration.ofMillis(1200));
        assertThat(probe.looks).hasSize(2);
        probe.answer = CompletableFuture.completedFuture(true);

        time.pass(Duration.ofSeconds(2));
        assertThat(breaker.isClosed()).isTrue();
        assertThat(probe.looks).hasSize(3);
    }

    @Test
    void limits_concurrent_probes_and_continues_when_one_ends() {
        silence();
        time.pass(Duration.ofMinutes(1));
        assertThat(probe.looks).hasSize(AT_ONCE);

        probe.looks.get(0).completeExceptionally(new IllegalStateException("timed out"));
        time.pass(EVERY);
        assertThat(probe.looks).hasSize(AT_ONCE + 1);
        assertThat(breaker.isClosed()).isFalse();
    }

    @Test
    void keeps_probing_after_failed_probes() {
        silence();
        probe.answer = CompletableFuture.completedFuture(false);
        time.pass(EVERY);
        probe.answer = null;
        time.pass(EVERY);
        assertThat(breaker.isClosed()).isFalse();

        probe.answer = CompletableFuture.completedFuture(true);
        time.pass(EVERY);
        assertThat(breaker.isClosed()).isTrue();
    }

    @Test
    void reports_once_how_long_it_was_unavailable() {
        var begun = time.now;
        silence();
        time.pass(Duration.ofMillis(600));
        probe.looks.get(0).complete(true);
        assertThat(told).singleElement().satisfies(since -> assertThat(since).isBetween(begun, begun + 1));
        assertThat(breaker.isClosed()).isTrue();
        time.pass(Duration.ofMinutes(1));
        assertThat(told).hasSize(1);
    }

    @Test
    void a_call_from_before_an_outage_does_not_open_the_circuit() {
        var asked = breaker.now();
        silence();
        probe.answer = CompletableFuture.completedFuture(true);
        time.pass(EVERY);
        assertThat(breaker.isClosed()).isTrue();

        breaker.open(asked, "timed out");
        assertThat(breaker.isClosed()).isTrue();
        breaker.open(breaker.now(), "refused");
        assertThat(breaker.isClosed()).isFalse();
    }

    @Test
    void a_probe_of_an_earlier_outage_does_not_end_the_next_one() {
        silence();
        time.pass(Duration.ofMillis(1100));
        probe.looks.get(1).complete(true);
        assertThat(breaker.isClosed()).isTrue();
        silence();

        probe.looks.get(0).complete(true);

        assertThat(breaker.isClosed()).isFalse();
    }

    @Test
    void close_outages_are_probed_at_the_same_rate() {
        probe.answer = CompletableFuture.completedFuture(false);
        silence();
        time.pass(Duration.ofMillis(700));
        probe.answer = CompletableFuture.completedFuture(true);
        time.pass(Duration.ofMillis(300));
        probe.answer = CompletableFuture.completedFuture(false);
        silence();
        var before = probe.looks.size();

        time.pass(Duration.ofSeconds(10));

        assertThat(probe.looks).hasSize(before + 20);
    }

    @Test
    void does_not_probe_after_being_stopped() {
        silence();
        breaker.stop();

        time.pass(Duration.ofMinutes(1));

        assertThat(probe.looks).isEmpty();
        assertThat(time.tasks).isEmpty();
    }

    private void silence() {
        breaker.open(breaker.now(), "timed out");
    }

    /** A probe that hangs, unless the test sets a result; null means that the probe cannot start. */
    private static final class TestProbe {
        final List<CompletableFuture<Boolean>> looks = new ArrayList<>();
        private @Nullable CompletableFuture<Boolean> answer = new CompletableFuture<>();

        CompletableFuture<Boolean> look() {
            if (answer == null) throw new IllegalStateException("no way to ask");
            var look = answer.isDone() ? answer : new CompletableFuture<Boolean>();
            looks.add(look);
            return look;
        }
    }

    /** A clock that the test advances, and the tasks due in that time. */
    private static final class TestTime {
        private long now = 1_000_000_001L;
        private final PriorityQueue<Task> tasks = new PriorityQueue<>();

        private record Task(long at, Runnable what) implements Comparable<Task> {
            @Override
            public int compareTo(Task other) {
                return Long.compare(at, other.at);
            }
        }

        Executor later(Duration delay) {
            return what -> tasks.add(new Task(now + delay.toNanos(), what));
        }

        void pass(Duration duration) {
            var until = now + duration.toNanos();
            while (!tasks.isEmpty() && tasks.peek().at() <= until) {
                var next = tasks.remove();
                now = next.at();
                next.what().run();
            }
            now = until;
        }
    }
}
