package vn.lantoa.campaign.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderRulesTest {
    private static final LocalDate FIRST_OF_OCTOBER = LocalDate.of(2026, 10, 1);

    @ParameterizedTest(name = "on {0} it is {1}")
    @CsvSource({
        "2026-09-23, ",
        "2026-09-24, WEEK",
        "2026-09-28, WEEK",
        "2026-09-29, DAYS",
        "2026-10-01, DAYS",
        "2026-10-02, OVERDUE",
        "2026-10-03, OVERDUE",
        "2026-10-04, ESCALATED",
        "2026-12-31, ESCALATED"
    })
    void each_day_has_at_most_one_reminder(LocalDate today, @Nullable ReminderStage stage) {
        assertThat(ReminderRules.stageOf(FIRST_OF_OCTOBER, today).orElse(null)).isEqualTo(stage);
    }

    @Test
    void the_default_due_day_is_a_week_before_the_release() {
        var out = LocalDate.of(2026, 10, 10).atTime(8, 0);
        assertThat(ReminderRules.dueOn(null, out)).isEqualTo(LocalDate.of(2026, 10, 3));
        assertThat(ReminderRules.dueOn(FIRST_OF_OCTOBER, out)).isEqualTo(FIRST_OF_OCTOBER);
    }

    @Test
    void the_day_is_neither_past_nor_after_its_time() {
        var out = LocalDate.of(2026, 10, 10).atTime(8, 0);
        var today = FIRST_OF_OCTOBER;
        assertThat(ReminderRules.check(null, out, today).isEmpty()).isTrue();
        assertThat(ReminderRules.check(today, out, today).isEmpty()).isTrue();
        assertThat(ReminderRules.check(out.toLocalDate(), out, today).isEmpty()).isTrue();
        assertThat(ReminderRules.check(today.minusDays(1), out, today).isEmpty())
                .isFalse();
        assertThat(ReminderRules.check(out.toLocalDate().plusDays(1), out, today)
                        .isEmpty())
                .isFalse();
    }
}
