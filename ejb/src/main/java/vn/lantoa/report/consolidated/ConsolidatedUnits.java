package vn.lantoa.report.consolidated;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.outbox.DatabaseClock;
import vn.lantoa.report.ReportDeadline;
import vn.lantoa.report.ReportFrame;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.UnitReports;
import vn.lantoa.report.consolidated.ConsolidatedContent.NamedUnit;
import vn.lantoa.report.consolidated.ConsolidatedContent.Units;

/** Finds the units that a consolidated report covers, and those that are missing in it. */
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
        var reporting = frame.reporting();
        var there = reporting.stream().filter(unit -> isThere(rows, unit)).toList();
        var missing = reporting.stream().filter(unit -> !isThere(rows, unit)).toList();
        var unreported = frame.unreported(proven).stream()
                .map(unit -> new NamedUnit(unit.code(), unit.name(), false))
                .toList();
        var now = clock.instant();
        return new Units(units(there, rows, deadline, now), units(missing, rows, deadline, now), unreported);
    }

    private static boolean isThere(Map<OrganisationId, UnitReports.Row> rows, OrganisationView unit) {
        var row = rows.get(unit.id());
        return row != null && row.isHandedIn();
    }

    private List<NamedUnit> units(
            List<OrganisationView> some,
            Map<OrganisationId, UnitReports.Row> rows,
            ReportDeadline deadline,
            Instant now) {
        return some.stream()
                .map(unit -> new NamedUnit(unit.code(), unit.name(), isLate(rows.get(unit.id()), deadline, now)))
                .toList();
    }

    private boolean isLate(UnitReports.@Nullable Row row, ReportDeadline deadline, Instant now) {
        var first = row == null ? null : row.firstSubmittedAt();
        return deadline.isLateAt(first == null ? now : first, zone);
    }
}
