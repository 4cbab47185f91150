package vn.lantoa.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

class MoveDeadlinesTest {
    private static final Actor ADMINISTRATOR = Actor.officer(UUID.randomUUID());
    private static final Actor OF_A_UNIT = Actor.officer(UUID.randomUUID());
    private static final String WHY = "Theo công văn của Bộ.";

    private final MoveDeadlines move = new MoveDeadlines();
    private final InMemoryCalendars calendars = new InMemoryCalendars();
    private final RecordedAudit audit = new RecordedAudit();

    @BeforeEach
    void give() {
        move.access = new GrantedRoles()
                .grantEverywhere(ADMINISTRATOR, Role.ADMINISTRATOR, new OrganisationId(UUID.randomUUID()))
                .grant(OF_A_UNIT, Role.ADMINISTRATOR, new OrganisationId(UUID.randomUUID()));
        move.calendars = calendars;
        move.audit = audit;
        move.clock = SettableClock.atNoon();
    }

    @Test
    void moves_deadlines_for_all_and_records_it_in_the_audit_log() {
        assertThat(move(0, LocalDate.of(2026, 12, 8), WHY)).isEqualTo(1);

        assertThat(calendars.of(2026).of(ReportStep.UNITS).lastOn()).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(calendars.of(2027).of(ReportStep.UNITS).lastOn()).isEqualTo(LocalDate.of(2027, 12, 5));
        assertThat(audit.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("report-deadlines-moved");
            assertThat(entry.details().get("changed")).contains("units 2026-12-08");
        });
    }

    @Test
    void unchanged_deadlines_create_no_version() {
        assertThat(move(0, LocalDate.of(2026, 12, 5), WHY)).isZero();
        assertThat(audit.entries()).isEmpty();
    }

    @Test
    void only_administrators_of_the_province_move_deadlines() {
        assertForbidden(() -> move.call(command(OF_A_UNIT, 0, deadlines(LocalDate.of(2026, 12, 8)), WHY)));
    }

    @Test
    void nobody_overwrites_an_unseen_change() {
        move(0, LocalDate.of(2026, 12, 8), WHY);

        assertConflict(() -> move(0, LocalDate.of(2026, 12, 7), WHY), "deadlines-moved");
    }

    @Test
    void requires_reason_senders_recipients_and_ordered_days() {
        var wrong = new ArrayList<>(deadlines(LocalDate.of(2026, 12, 12)));
        wrong.set(2, new ReportDeadline(ReportStep.COMMITTEE, " ", "x".repeat(201), LocalDate.of(2028, 1, 1), true));

        assertRejected(
                () -> move.call(command(ADMINISTRATOR, 0, wrong, " ")),
                "reason missing",
                "lines[3].sentBy missing",
                "lines[3].sentTo too-long",
                "lines[3].dueOn out-of-range",
                "lines[2].dueOn before-former-step");
        assertRejected(() -> move.call(command(ADMINISTRATOR, 0, List.of(), WHY)), "deadlines malformed");
        assertRejected(
                () -> move.call(new MoveDeadlines.Command(ADMINISTRATOR, 1_000_000_000, 0, List.of(), WHY)),
                "year out-of-range");
    }

    private int move(int seen, LocalDate units, String reason) {
        return move.call(command(ADMINISTRATOR, seen, deadlines(units), reason));
    }

    private static MoveDeadlines.Command command(Actor by, int seen, List<ReportDeadline> deadlines, String reason) {
        return new MoveDeadlines.Command(by, 2026, seen, deadlines, reason);
    }

    private static List<ReportDeadline> deadlines(LocalDate units) {
        var all = new ArrayList<>(ReportCalendar.shipped(2026).deadlines());
        var former = all.get(0);
        all.set(0, new ReportDeadline(former.step(), former.sender(), former.recipient(), units, true));
        return all;
    }
}
