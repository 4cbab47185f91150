package vn.lantoa.campaign;

import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.GivenOversight;

/** Officers who may not see or change the days of the plan. */
class PlanDayRefusalsTest {
    private static final Actor AUDITOR = Actor.officer(UUID.randomUUID());

    @Test
    void administrators_of_the_whole_province_change_days_and_auditors_read_them() {
        var change = new ChangePlanDay();
        change.oversight = new GivenOversight(Actor.officer(UUID.randomUUID()), AUDITOR);

        for (var by : List.of(Actor.officer(UUID.randomUUID()), Actor.partner(UUID.randomUUID()))) {
            assertForbidden(() -> change.call(command(by)));
            assertForbidden(() -> change.list(by));
        }
        assertForbidden(() -> change.call(command(AUDITOR)));
    }

    private static ChangePlanDay.Command command(Actor by) {
        var date = new YearlyDate(10, 10, Meaning.values()[0], 2026, null);
        return new ChangePlanDay.Command("10-10", 0, date, new DayText("Ngày", "Day", "", ""), true, by);
    }
}
