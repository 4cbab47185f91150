package vn.lantoa.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Issue;

class AiringRulesTest {
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Instant MORNING = MONDAY.atStartOfDay(HERE).toInstant();
    private static final List<LocalTime> TWICE = List.of(LocalTime.of(17, 0), LocalTime.of(5, 30));

    @Test
    void lists_each_moment_in_local_time() {
        var schedule = new BulletinSchedule(
                MONDAY, MONDAY.plusDays(6), Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), TWICE, HERE);

        assertThat(AiringRules.airings(schedule, MONDAY, MONDAY.plusDays(13), day -> true))
                .extracting(Object::toString)
                .containsExactly(
                        "2026-11-30T05:30+07:00[Asia/Ho_Chi_Minh]",
                        "2026-11-30T17:00+07:00[Asia/Ho_Chi_Minh]",
                        "2026-12-04T05:30+07:00[Asia/Ho_Chi_Minh]",
                        "2026-12-04T17:00+07:00[Asia/Ho_Chi_Minh]");
    }

    @Test
    void nothing_is_read_on_days_when_the_unit_does_not_exist() {
        var schedule = new BulletinSchedule(MONDAY, MONDAY.plusDays(3), Set.of(), TWICE, HERE);

        assertThat(AiringRules.airings(schedule, MONDAY, MONDAY.plusDays(9), day -> day.isBefore(MONDAY.plusDays(1))))
                .hasSize(2);
        assertThat(AiringRules.airings(schedule, MONDAY.plusDays(4), MONDAY.plusDays(9), day -> true))
                .isEmpty();
    }

    @Test
    void a_bulletin_is_read_once_when_the_clocks_change() {
        var berlin = ZoneId.of("Europe/Berlin");
        var spring = LocalDate.of(2027, 3, 28);
        var autumn = LocalDate.of(2027, 10, 31);
        var at = List.of(LocalTime.of(2, 30));

        assertThat(AiringRules.airings(
                        new BulletinSchedule(spring, spring, Set.of(), at, berlin), spring, spring, day -> true))
                .extracting(Object::toString)
                .containsExactly("2027-03-28T03:30+02:00[Europe/Berlin]");
        assertThat(AiringRules.airings(
                        new BulletinSchedule(autumn, autumn, Set.of(), at, berlin), autumn, autumn, day -> true))
                .extracting(Object::toString)
                .containsExactly("2027-10-31T02:30+02:00[Europe/Berlin]");
    }

    @Test
    void requires_future_days_and_times_unless_urgent() {
        assertThat(codes(MONDAY, MONDAY.minusDays(1), TWICE, false)).containsExactly("bulletin-days-backwards");
        assertThat(codes(MONDAY.minusDays(9), MONDAY.minusDays(8), TWICE, false))
                .containsExactly("bulletin-days-past");
        assertThat(codes(MONDAY, MONDAY.plusDays(366), TWICE, false)).containsExactly("bulletin-days-long");
        assertThat(codes(MONDAY, MONDAY, List.of(), false)).containsExactly("missing");
        assertThat(codes(MONDAY, MONDAY, List.of(), true)).isEmpty();
        assertThat(codes(MONDAY, MONDAY, TWICE, true)).containsExactly("urgent-has-no-times");
        var never = new BulletinSchedule(MONDAY, MONDAY, Set.of(DayOfWeek.SUNDAY), TWICE, HERE);
        assertThat(AiringRules.check(never, false, MORNING).list())
                .extracting(Issue::code)
                .containsExactly("bulletin-never-read");
    }

    @Test
    void rejects_times_that_have_all_passed() {
        var today = new BulletinSchedule(MONDAY, MONDAY, Set.of(), TWICE, HERE);
        var evening = MONDAY.atTime(17, 0).atZone(HERE).toInstant();

        assertThat(AiringRules.check(today, false, evening.minusSeconds(1)).list())
                .isEmpty();
        assertThat(AiringRules.check(today, false, evening).list())
                .containsExactly(Issue.of("times", "bulletin-times-past", "05:30, 17:00"));
        var daily = new BulletinSchedule(MONDAY, MONDAY.plusDays(1), Set.of(), TWICE, HERE);
        assertThat(AiringRules.check(daily, false, evening).list()).isEmpty();
    }

    private static List<String> codes(LocalDate first, LocalDate last, List<LocalTime> times, boolean atOnce) {
        var schedule = new BulletinSchedule(first, last, Set.of(), times, HERE);
        return AiringRules.check(schedule, atOnce, MORNING).list().stream()
                .map(Issue::code)
                .toList();
    }
}
