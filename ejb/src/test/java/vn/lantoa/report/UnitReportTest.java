package vn.lantoa.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.report.ReportState.ACCEPTED;
import static vn.lantoa.report.ReportState.DRAFT;
import static vn.lantoa.report.ReportState.RETURNED;
import static vn.lantoa.report.ReportState.SUBMITTED;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.MoveTable;
import vn.lantoa.organisation.OrganisationId;

class UnitReportTest {
    private static final Actor OFFICER = Actor.officer(new UUID(0, 7));
    private static final Instant NOW = Instant.parse("2026-12-05T05:00:00Z");

    @Test
    void allows_exactly_the_documented_transitions() {
        MoveTable.of(
                        """
                        from      DRAFT SUBMITTED RETURNED ACCEPTED
                        DRAFT     no    yes       no       no
                        SUBMITTED no    no        yes      yes
                        RETURNED  no    yes       no       no
                        ACCEPTED  no    no        yes      no""")
                .holds(ReportState.class, (from, to) -> {
                    var report = in(from);
                    move(report, to);
                    return report.state();
                });
    }

    @Test
    void can_be_written_until_submitted() {
        assertThat(in(DRAFT).write()).isEqualTo(1);
        assertThat(in(RETURNED).write()).isEqualTo(3);
        assertConflict(() -> in(SUBMITTED).write(), "report-is-submitted");
        assertConflict(() -> in(ACCEPTED).requireOpen(), "report-is-submitted");
    }

    @Test
    void each_save_and_transition_increments_the_lock_version() {
        var report = in(SUBMITTED);
        report.requireSeen(1);

        report.giveBack();

        assertConflict(() -> report.requireSeen(1), "report-changed");
    }

    @Test
    void the_first_submission_determines_lateness() {
        var report = in(RETURNED);

        report.submit(OFFICER, NOW.plusSeconds(60));

        assertThat(report.firstSubmittedAt()).isEqualTo(NOW);
    }

    private static UnitReport in(ReportState state) {
        var report = new UnitReport(
                new UnitReportId(new UUID(0, 1)),
                ReportKey.ofUnit(new OrganisationId(new UUID(0, 2)), 2026),
                OFFICER.reference());
        if (state != DRAFT) report.submit(OFFICER, NOW);
        if (state == RETURNED) report.giveBack();
        if (state == ACCEPTED) report.accept();
        return report;
    }

    private static void move(UnitReport report, ReportState to) {
        switch (to) {
            case SUBMITTED -> report.submit(OFFICER, NOW);
            case RETURNED -> report.giveBack();
            case ACCEPTED -> report.accept();
            case DRAFT -> throw new IllegalStateException("nothing becomes a draft again");
        }
    }
}
