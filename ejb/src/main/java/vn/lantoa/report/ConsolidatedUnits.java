package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.coverage.CoverageTotals.Row;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.outbox.DatabaseClock;
import vn.lantoa.report.ConsolidatedContent.KindSum;
import vn.lantoa.report.ConsolidatedContent.NamedUnit;
import vn.lantoa.report.ConsolidatedContent.Units;

/** Finds the units that a consolidated report covers, those that are missing in it, and the totals per kind of unit. */
@ApplicationScoped
class ConsolidatedUnits {
    @Inject
    UnitReports reports;

    @Inject
    DatabaseClock clock;

    @Inject
    ZoneId zone;

    /** Returns the units of this frame, and the former units among those with evidence. */
    Units of(ReportFrame frame, Collection<OrganisationId> proven) {
        var deadline = frame.calendar().of(ReportStep.UNITS);
        var rows = reports.ofYear(frame.calendar().year()).stream()
                .collect(Collectors.toMap(UnitReports.Row::organisation, row -> row));
        var now = clock.instant();
        var reported = new ArrayList<NamedUnit>();
        var missing = new ArrayList<NamedUnit>();
        for (var unit : frame.reporting()) {
            var row = rows.get(unit.id());
            var first = row == null ? null : row.firstSubmittedAt();
            var named = new NamedUnit(unit.code(), unit.name(), deadline.isLate(first, now, zone));
            if (row != null && row.isHandedIn()) reported.add(named);
            else missing.add(named);
        }
        var unreported = frame.unreported(proven).stream()
                .map(unit -> new NamedUnit(unit.code(), unit.name(), false))
                .toList();
        return new Units(reported, missing, unreported);
    }

    /** Returns the kinds with a reporting unit or a use, in order of their levels. */
    static List<KindSum> kinds(ReportFrame frame, Units units, Map<OrganisationId, List<Row>> proven) {
        var reported = units.reported().stream().map(NamedUnit::code).toList();
        return Stream.of(OrganisationKind.values())
                .map(kind -> sum(kind.name(), frame, reported, proven))
                .filter(sum -> sum.units() > 0 || sum.uses() > 0)
                .toList();
    }

    private static KindSum sum(
            String kind, ReportFrame frame, List<String> reported, Map<OrganisationId, List<Row>> proven) {
        var there = frame.reporting().stream()
                .filter(unit -> unit.kind().equals(kind))
                .map(OrganisationView::code)
                .toList();
        var uses = proven.entrySet().stream()
                .filter(one -> frame.units().get(one.getKey()).kind().equals(kind))
                .flatMap(one -> one.getValue().stream())
                .filter(row -> row.task().isEmpty())
                .collect(Collectors.summingLong(Row::sum));
        var done = there.stream().filter(reported::contains).count();
        return new KindSum(kind, there.size(), Math.toIntExact(done), uses);
    }
}
