package vn.lantoa.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {
    private static final Instant START = Instant.parse("2026-11-27T00:00:00Z");
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofSeconds(5);

    private final RestartPolicy policy = new RestartPolicy(List.of(SHORT, LONG), Duration.ofMinutes(10));

    @Test
    void pauses_grow_until_the_policy_gives_up() {
        assertThat(policy.ended(START)).contains(SHORT);
        assertThat(policy.ended(START.plusSeconds(10))).contains(LONG);
        assertThat(policy.ended(START.plusSeconds(20))).isEmpty();
    }

    @Test
    void old_exits_do_not_count() {
        assertThat(policy.ended(START)).contains(SHORT);
        assertThat(policy.ended(START.plusSeconds(599))).contains(LONG);
        assertThat(policy.ended(START.plusSeconds(600))).contains(LONG);
        assertThat(policy.ended(START.plusSeconds(2000))).contains(SHORT);
    }

    @Test
    void the_default_policy_gives_up_after_five_starts_within_ten_minutes() {
        var usual = RestartPolicy.usual();
        for (var start = 0; start < 5; start++)
            assertThat(usual.ended(START.plusSeconds(start))).isPresent();

        assertThat(usual.ended(START.plusSeconds(5))).isEmpty();
        assertThat(usual).hasToString("5 times within 10 minutes");
    }
}
