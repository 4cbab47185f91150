package vn.lantoa.sms.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.sms.contact.QuietHours;
import vn.lantoa.sms.gateway.PartClaims.ValidityRules;

class GatewayRulesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void throttling_slows_down_and_temporary_errors_are_retried_five_times() {
        assertThat(List.of(0x58, 0x14)).allMatch(AnswerRules::isThrottled);
        assertThat(List.of(0x00, 0x08, 0x45)).noneMatch(AnswerRules::isThrottled);
        assertThat(AnswerRules.isForTheMoment(0x08, 4)).isTrue();
        assertThat(AnswerRules.isForTheMoment(0x08, 5)).isFalse();
        assertThat(AnswerRules.isForTheMoment(0x0B, 1)).isFalse();
    }

    @Test
    void rejections_have_names() {
        assertThat(AnswerRules.name(0x0B)).isEqualTo("ESME_RINVDSTADR");
        assertThat(AnswerRules.name(0x412)).isEqualTo("0x412");
    }

    @Test
    void a_receipt_sets_the_state_of_a_part_unless_it_is_in_transit() {
        assertThat(AnswerRules.state("DELIVRD")).contains(PartState.DELIVERED);
        assertThat(List.of("EXPIRED", "DELETED", "UNDELIV", "REJECTD"))
                .allMatch(said -> AnswerRules.state(said).equals(java.util.Optional.of(PartState.REFUSED)));
        assertThat(AnswerRules.state("UNKNOWN")).contains(PartState.UNCONFIRMED);
        assertThat(List.of("ENROUTE", "ACCEPTD", "SCHEDULED", ""))
                .allMatch(said -> AnswerRules.state(said).isEmpty());
        assertThat(AnswerRules.reason("UNDELIV", "001")).isEqualTo("UNDELIV 001");
        assertThat(AnswerRules.reason("DELIVRD", "000")).isEmpty();
    }

    @Test
    void the_validity_period_ends_before_the_night_and_the_windows_end() {
        var evening = Instant.parse("2026-12-01T14:00:00Z"); // 21:00
        var morning = Instant.parse("2026-12-01T00:30:00Z"); // 07:30
        var late = Instant.parse("2026-12-09T00:00:00Z");

        assertThat(ValidityRules.of(QuietHours.STRICT, ZONE, late, evening)).contains(Duration.ofSeconds(3570));
        assertThat(ValidityRules.of(QuietHours.STRICT, ZONE, late, morning)).contains(Duration.ofHours(12));
        assertThat(ValidityRules.of(QuietHours.STRICT, ZONE, evening.plusSeconds(600), evening))
                .contains(Duration.ofSeconds(570));
        assertThat(ValidityRules.of(QuietHours.NONE, ZONE, late, evening)).contains(Duration.ofHours(12));
    }

    @Test
    void parts_that_could_arrive_at_night_wait_for_the_morning() {
        var night = Instant.parse("2026-12-01T15:00:00Z"); // 22:00
        var late = Instant.parse("2026-12-09T00:00:00Z");
        for (int before = 1; before < 600; before++) {
            var now = night.minusSeconds(before);
            ValidityRules.of(QuietHours.STRICT, ZONE, late, now)
                    .ifPresentOrElse(validity -> assertThat(now.plus(validity)).isBefore(night), () -> assertThat(
                                    ValidityRules.again(QuietHours.STRICT, ZONE, late, now))
                            .isEqualTo(Instant.parse("2026-12-02T00:00:00Z")));
        }
        assertThat(ValidityRules.of(QuietHours.STRICT, ZONE, late, night.minusSeconds(89)))
                .isEmpty();
        var soon = night.minusSeconds(7000);
        assertThat(ValidityRules.again(QuietHours.STRICT, ZONE, soon.plusSeconds(50), soon))
                .isEqualTo(soon.plusSeconds(50));
    }

    @Test
    void a_connection_counts_as_good_after_an_accepted_part_or_some_time() {
        long second = Duration.ofSeconds(1).toNanos();
        var idle = new ConnectionHealth(0);
        assertThat(idle.isGood(29 * second)).isFalse();
        assertThat(idle.becameGood(29 * second)).isFalse();
        assertThat(idle.becameGood(30 * second)).isTrue();
        assertThat(idle.becameGood(31 * second)).isFalse();
        var busy = new ConnectionHealth(0);
        busy.taken();
        assertThat(busy.becameGood(second)).isTrue();
    }

    @Test
    void only_overdue_parts_are_abandoned() {
        var waiting = new InFlightWindow(Duration.ofSeconds(20));
        waiting.add(1, 1, 0);
        waiting.add(2, 3, Duration.ofSeconds(5).toNanos());

        assertThat(waiting.giveUp(Duration.ofSeconds(21).toNanos())).containsExactly(1L);
        assertThat(waiting.size()).isEqualTo(1);
        assertThat(waiting.remove(2)).isEqualTo(3);
        assertThat(waiting.remove(1)).isEqualTo(1);
    }
}
