package vn.lantoa.embed.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;

class CheckTurnsTest {
    private static final Instant NOON = Instant.parse("2026-10-10T05:00:00Z");

    private final CheckTurns turns = new CheckTurns();
    private final Actor officer = Actor.officer(UUID.randomUUID());

    @Test
    void allows_one_check_at_a_time_per_caller() {
        assertThat(turns.take(officer, NOON)).isZero();
        assertThat(turns.take(officer, NOON)).isPositive();
        assertThat(turns.take(Actor.partner(UUID.randomUUID()), NOON)).isZero();

        turns.giveBack(officer);
        assertThat(turns.take(officer, NOON)).isZero();
    }

    @Test
    void limits_concurrent_checks() {
        for (int i = 0; i < CheckTurns.MOST_AT_ONCE; i++)
            assertThat(turns.take(Actor.officer(UUID.randomUUID()), NOON)).isZero();

        assertThat(turns.take(officer, NOON)).isPositive();
    }

    @Test
    void limits_checks_per_period() {
        for (int i = 0; i < CheckTurns.MOST_OF_ONE; i++) {
            assertThat(turns.take(officer, NOON.plusSeconds(i))).isZero();
            turns.giveBack(officer);
        }

        assertThat(turns.take(officer, NOON.plusSeconds(60))).isEqualTo(541);
        assertThat(turns.take(officer, NOON.plus(CheckTurns.WHILE))).isZero();
    }
}
