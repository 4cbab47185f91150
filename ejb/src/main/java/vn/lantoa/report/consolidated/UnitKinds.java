package vn.lantoa.report.consolidated;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.coverage.CoverageTotals.Row;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.report.ReportFrame;
import vn.lantoa.report.consolidated.ConsolidatedContent.KindSum;
import vn.lantoa.report.consolidated.ConsolidatedContent.NamedUnit;
import vn.lantoa.report.consolidated.ConsolidatedContent.Units;

/** Computes the totals of a year per kind of unit. */
final class UnitKinds {
    private final ReportFrame frame;
    private final List<String> reported;
    private final Map<OrganisationId, List<Row>> proven;

    private UnitKinds(ReportFrame frame, Units units, Map<OrganisationId, List<Row>> proven) {
        this.frame = frame;
        this.reported = units.reported().stream().map(NamedUnit::code).toList();
        this.proven = proven;
    }

    /** Returns the kinds with a reporting unit or a use, in order of their levels. */
    static List<KindSum> of(ReportFrame frame, Units units, Map<OrganisationId, List<Row>> proven) {
        var kinds = new UnitKinds(frame, units, proven);
        var sums = new ArrayList<KindSum>();
        for (var kind : OrganisationKind.values()) {
            var sum = kinds.sum(kind.name());
            if (sum.units() > 0 || sum.uses() > 0) sums.add(sum);
        }
        return sums;
    }

    private KindSum sum(String kind) {
        var there = frame.reporting().stream()
                .filter(unit -> unit.kind().equals(kind))
                .map(OrganisationView::code)
                .toList();
        var uses = proven.entrySet().stream()
                .filter(one -> frame.units().get(one.getKey()).kind().equals(kind))
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream)
                .filter(row -> row.task().isEmpty())
                .collect(Collectors.summingLong(Row::sum));
        var done = there.stream().filter(reported::contains).count();
        return new KindSum(kind, there.size(), Math.toIntExact(done), uses);
    }
}
