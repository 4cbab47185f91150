package vn.lantoa.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.coverage.CoverageTotals.Row;
import vn.lantoa.coverage.UnitsOnDay;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.outbox.RecordedOutbox;
import vn.lantoa.outbox.SkewedClock;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.Plans.PlanVersion;
import vn.lantoa.report.UnitReports.Reminder;

class RemindUnitsTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final SettableClock clock = SettableClock.atNoon();
    private final SkewedClock databaseClock = new SkewedClock(clock);
    private final RecordedOutbox outbox = new RecordedOutbox();
    private final InMemoryCalendars deadlines = new InMemoryCalendars();
    private final List<OrganisationView> units = new ArrayList<>();
    private final List<UnitReports.Row> reports = new ArrayList<>();
    private final Set<String> begun = new HashSet<>();
    private final OrganisationId silent = unit("so-y-te");
    private final OrganisationId root = root();
    private final Set<ReportStep> handedIn = EnumSet.of(ReportStep.DEPARTMENT, ReportStep.COMMITTEE);

    @Test
    void two_nodes_send_each_reminder_of_thirty_fourteen_seven_and_one_days_once() {
        // poll every hour, for three months
        for (int hour = 0; hour < 24 * 90; hour++) {
            clock.setTo(local("2026-10-15T00:00").plusSeconds(3600L * hour));
            node().call();
            node().call();
        }

        assertThat(outbox.events(UnitReminded.class))
                .extracting(one -> one.days() + " " + LocalDateTime.ofInstant(one.at(), ZONE))
                .containsExactly(
                        "30 2026-11-05T07:00", "14 2026-11-21T07:00", "7 2026-11-28T07:00", "1 2026-12-04T07:00");
    }

    @Test
    void a_hub_that_starts_late_sends_only_the_nearest_reminder() {
        clock.setTo(local("2026-12-05T19:59"));

        assertThat(node().call()).isEqualTo(1);
        assertThat(node().call()).isZero();
        assertThat(outbox.events(UnitReminded.class))
                .containsExactly(new UnitReminded(silent, 2026, ReportStep.UNITS, "2026-12-05", 1, clock.instant()));
    }

    @Test
    void no_reminders_at_night_or_after_the_day_by_the_provinces_clock() {
        clock.setTo(local("2026-12-05T20:00"));
        assertThat(node().call()).isZero();
        clock.setTo(local("2026-12-06T07:00"));
        assertThat(node().call()).isZero();
        clock.setTo(local("2026-11-05T06:59"));
        assertThat(node().call()).isZero();
    }

    @Test
    void a_node_with_a_wrong_clock_reminds_by_the_databases_day() {
        clock.setTo(local("2026-12-04T09:00"));
        databaseClock.setSkew(Duration.ofDays(-60));
        assertThat(node().call()).isZero();

        clock.setTo(local("2026-10-05T09:00"));
        databaseClock.setSkew(Duration.ofDays(60));
        assertThat(node().call()).isEqualTo(1);
    }

    @Test
    void a_moved_deadline_is_announced_again_even_into_the_next_year() {
        clock.setTo(local("2026-11-28T09:00"));
        node().call();
        move(LocalDate.of(2026, 12, 6));
        assertThat(node().call()).as("two weeks or less to the new day").isEqualTo(1);
        move(LocalDate.of(2027, 1, 8));
        assertThat(node().call()).isZero();
        clock.setTo(local("2027-01-01T09:00"));

        assertThat(node().call()).isEqualTo(1);
        assertThat(outbox.events(UnitReminded.class))
                .extracting(one -> one.year() + " " + one.lastOn() + " " + one.days())
                .containsExactly("2026 2026-12-05 7", "2026 2026-12-06 14", "2026 2027-01-08 7");
    }

    @Test
    void units_with_a_received_report_are_not_reminded() {
        var done = unit("so-cong-thuong");
        var returned = unit("so-noi-vu");
        reports.add(new UnitReports.Row(done, ReportState.SUBMITTED, null, null));
        reports.add(new UnitReports.Row(returned, ReportState.RETURNED, null, null));
        clock.setTo(local("2026-11-28T09:00"));

        node().call();

        assertThat(outbox.events(UnitReminded.class))
                .extracting(UnitReminded::unit)
                .containsExactlyInAnyOrder(silent, returned);
    }

    @Test
    void the_offices_of_later_steps_are_reminded_before_their_own_deadlines() {
        reports.add(new UnitReports.Row(silent, ReportState.SUBMITTED, null, null));
        handedIn.clear();
        for (var day : List.of("2026-12-02T07:00", "2026-12-08T07:00", "2026-12-13T07:00")) {
            clock.setTo(local(day));
            node().call();
            node().call();
        }
        handedIn.add(ReportStep.COMMITTEE);
        clock.setTo(local("2026-12-14T07:00"));
        assertThat(node().call()).isZero();

        assertThat(outbox.events(UnitReminded.class))
                .allMatch(one -> one.unit().equals(root))
                .extracting(one -> one.step() + " " + one.lastOn() + " " + one.days())
                .containsExactly(
                        "DEPARTMENT 2026-12-09 7",
                        "COMMITTEE 2026-12-14 14",
                        "DEPARTMENT 2026-12-09 1",
                        "COMMITTEE 2026-12-14 7",
                        "COMMITTEE 2026-12-14 1");
    }

    private OrganisationId root() {
        var id = new OrganisationId(UUID.randomUUID());
        units.add(new OrganisationView(id, "tinh", "PROVINCE", "Tỉnh", null, LocalDate.of(2020, 1, 1), null));
        return id;
    }

    private OrganisationId unit(String code) {
        var id = new OrganisationId(UUID.randomUUID());
        units.add(new OrganisationView(id, code, "DEPARTMENT", code, null, LocalDate.of(2020, 1, 1), null));
        return id;
    }

    private void move(LocalDate dueOn) {
        var before = deadlines.of(2026);
        var moved = before.deadlines().stream()
                .map(one -> new ReportDeadline(one.step(), one.sender(), one.recipient(), dueOn, true))
                .toList();
        deadlines.add(
                new ReportCalendar(2026, before.number() + 1, moved), "Theo công văn.", Actor.SYSTEM, clock.instant());
    }

    private static Instant local(String time) {
        return LocalDateTime.parse(time).atZone(ZONE).toInstant();
    }

    private RemindUnits node() {
        var remind = new RemindUnits();
        remind.calendars = deadlines;
        remind.prefill = new ReportPrefill() {
            @Override
            public ReportFrame frame(int year) {
                var calendar = deadlines.of(year);
                return new ReportFrame(
                        calendar,
                        new PlanVersion(0, Plan.SHIPPED),
                        new UnitsOnDay(units, List.of(), calendar.unitsOn()),
                        2,
                        2);
            }
        };
        remind.reports = new UnitReports() {
            @Override
            boolean isHandedIn(ReportKey key) {
                return handedIn.contains(key.step());
            }

            @Override
            public List<Row> ofYear(int year) {
                return List.copyOf(reports);
            }

            @Override
            public List<OrganisationId> remind(Collection<OrganisationId> some, Reminder reminder, Instant now) {
                return some.stream()
                        .filter(unit -> begun.add(unit + " " + reminder))
                        .toList();
            }
        };
        remind.outbox = outbox;
        remind.clock = databaseClock;
        return remind;
    }
}
