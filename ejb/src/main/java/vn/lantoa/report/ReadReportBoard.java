package vn.lantoa.report;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.CoverageTotals;
import vn.lantoa.coverage.CoverageTotals.Row;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.outbox.DatabaseClock;

/** Reads the report board of a year. Actors with a role at the root see all units, other actors their own units. */
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
    DatabaseClock clock;

    /** Returns the board. The number of queries does not depend on the number of units. */
    public ReportBoard call(Actor by, int year) {
        var own = access.unitsOf(by);
        if (own.isEmpty()) throw new Forbidden("reports");
        access.requireBegun(year);
        var frame = prefill.frame(year);
        var begun = reports.ofYear(year).stream().collect(Collectors.toMap(UnitReports.Row::organisation, row -> row));
        var uses = frame.units().group(totals.ofTask(year, ""), Row::unit);
        var deadline = frame.calendar().of(ReportStep.UNITS);
        var now = clock.instant();
        var found = contradictions.of(frame, own);
        var lines = frame.reporting().stream()
                .filter(unit -> own.contains(unit.id()))
                .map(unit -> line(
                        unit,
                        begun.get(unit.id()),
                        deadline,
                        now,
                        sum(uses.getOrDefault(unit.id(), List.of())),
                        found.getOrDefault(unit.id(), List.of())))
                .toList();
        var isWhole = own.size() == frame.units().all().size();
        var proven = uses.keySet().stream().filter(own::contains).toList();
        return new ReportBoard(frame.calendar(), lines, frame.unreported(proven), isWhole);
    }

    private ReportBoard.Line line(
            OrganisationView unit,
            UnitReports.@Nullable Row row,
            ReportDeadline deadline,
            Instant now,
            int uses,
            List<Contradiction> found) {
        var first = row == null ? null : row.firstSubmittedAt();
        var last = row == null ? null : row.submittedAt();
        return new ReportBoard.Line(
                unit, row == null ? null : row.state(), last, deadline.isLate(first, now, clock.zone()), uses, found);
    }

    private static int sum(Collection<Row> uses) {
        return uses.stream().mapToInt(Row::sum).sum();
    }
}
