package vn.lantoa.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportDeadlineTest {
    private static final ZoneId PROVINCE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final ReportCalendar CALENDAR = ReportCalendar.shipped(2026);

    @ParameterizedTest
    @CsvSource({
        "UNITS, 2026-12-05T23:59:59, false",
        "UNITS, 2026-12-06T00:00:00, true",
        "DEPARTMENT, 2026-12-09T23:59:59, false",
        "DEPARTMENT, 2026-12-10T00:00:00, true",
        "COMMITTEE, 2026-12-14T23:59:59, false",
        "COMMITTEE, 2026-12-15T00:00:00, true"
    })
    void ends_with_or_before_the_day_in_local_time(ReportStep step, LocalDateTime moment, boolean isLate) {
        var deadline = CALENDAR.of(step);

        assertThat(deadline.isLateAt(moment.atZone(PROVINCE).toInstant(), PROVINCE))
                .isEqualTo(isLate);
    }

    @Test
    void two_nodes_in_different_zones_agree() {
        // 06/12 00:00 in the province is still 05/12 in UTC
        var moment = Instant.parse("2026-12-05T17:00:00Z");

        assertThat(CALENDAR.of(ReportStep.UNITS).isLateAt(moment, PROVINCE)).isTrue();
        assertThat(CALENDAR.of(ReportStep.UNITS).isLateAt(moment.minusNanos(1), PROVINCE))
                .isFalse();
    }

    @Test
    void the_shipped_deadlines_name_senders_and_recipients() {
        assertThat(CALENDAR.deadlines()).extracting(ReportDeadline::step).containsExactly(ReportStep.values());
        assertThat(CALENDAR.deadlines()).allSatisfy(one -> {
            assertThat(one.sender()).isNotBlank();
            assertThat(one.recipient()).isNotBlank();
        });
        assertThat(CALENDAR.deadlines())
                .extracting(ReportDeadline::lastOn)
                .containsExactly(LocalDate.of(2026, 12, 5), LocalDate.of(2026, 12, 9), LocalDate.of(2026, 12, 14));
    }

    @Test
    void reporting_units_are_those_of_the_last_day_at_most_31_december() {
        assertThat(CALENDAR.unitsOn()).isEqualTo(LocalDate.of(2026, 12, 5));
        assertThat(unitsDueOn(LocalDate.of(2027, 1, 15)).unitsOn()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    private static ReportCalendar unitsDueOn(LocalDate day) {
        var former = CALENDAR.of(ReportStep.UNITS);
        var moved = new ReportDeadline(ReportStep.UNITS, former.sender(), former.recipient(), day, true);
        return new ReportCalendar(
                2026, 1, List.of(moved, CALENDAR.of(ReportStep.DEPARTMENT), CALENDAR.of(ReportStep.COMMITTEE)));
    }
}
