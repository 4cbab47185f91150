package vn.lantoa.report;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.CoverageTotals;
import vn.lantoa.coverage.CoverageTotals.Row;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.outbox.DatabaseClock;
import vn.lantoa.report.UnitStaff.Staff;

/**
 * Reads the report board of a year. Actors with a role at the root or in an office that consolidates reports see all
 * units, other actors their own units.
 */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadReportBoard {
    @Inject
    ReportAccess access;

    @Inject
    ReportPrefill prefill;

    @Inject
    UnitReports reports;

    @Inject
    CoverageTotals totals;

    @Inject
    Contradictions contradictions;

    @Inject
    UnitStaff staff;

    @Inject
    DatabaseClock clock;

    /** Returns the board. The number of queries does not depend on the number of units. */
    public ReportBoard call(Actor by, int year) {
        var own = access.unitsOf(by);
        if (own.isEmpty()) throw new Forbidden("reports");
        access.requireBegun(year);
        var frame = prefill.frame(year);
        var begun = reports.ofYear(year).stream().collect(Collectors.toMap(UnitReports.Row::organisation, row -> row));
        var uses = frame.units().group(totals.ofTask(year, ""), Row::unit);
        return new ReportBoard(
                frame.calendar(),
                lines(frame, own, begun, uses),
                former(frame, uses.keySet(), own),
                former(frame, begun.keySet(), own),
                own.size() == frame.units().all().size(),
                frame.rule(),
                frame.formerRule());
    }

    private List<ReportBoard.Line> lines(
            ReportFrame frame,
            Set<OrganisationId> own,
            Map<OrganisationId, UnitReports.Row> begun,
            Map<OrganisationId, List<Row>> uses) {
        var found = contradictions.of(frame, own);
        var officers = staff.of(own, LocalDate.ofInstant(clock.instant(), clock.zone()));
        return frame.reporting().stream()
                .filter(unit -> own.contains(unit.id()))
                .map(unit -> line(
                        unit,
                        begun.get(unit.id()),
                        frame.calendar().of(ReportStep.UNITS),
                        sum(uses.getOrDefault(unit.id(), List.of())),
                        found.getOrDefault(unit.id(), List.of()),
                        officers.get(unit.code())))
                .toList();
    }

    /** Returns the own units among these that do not exist on the day of reporting. */
    private static List<OrganisationView> former(
            ReportFrame frame, Collection<OrganisationId> units, Set<OrganisationId> own) {
        return frame.unreported(units.stream().filter(own::contains).toList());
    }

    private ReportBoard.Line line(
            OrganisationView unit,
            UnitReports.@Nullable Row row,
            ReportDeadline deadline,
            int uses,
            List<Contradiction> found,
            @Nullable Staff officers) {
        var first = row == null ? null : row.firstSubmittedAt();
        var last = row == null ? null : row.submittedAt();
        return new ReportBoard.Line(
                unit,
                row == null ? null : row.state(),
                last,
                deadline.isLate(first, clock.instant(), clock.zone()),
                uses,
                found,
                officers);
    }

    private static int sum(Collection<Row> uses) {
        return uses.stream().mapToInt(Row::sum).sum();
    }
}
