package vn.lantoa.place;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.registry.CsvLines;

/**
 * Imports the places of a unit from a table: all rows or, if there is any issue, none. All issues are reported at once,
 * by line. Rows are matched by reference, so a table can be imported again. Places missing in the table are unchanged.
 * {@link PlaceCsv} describes the table.
 */
@UseCase
public class ImportPlaces {
    @Inject
    PlaceAccess access;

    @Inject
    Places places;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The table; {@code tried} for a dry run, which changes nothing. */
    public record Command(Actor by, OrganisationId unit, String csv, boolean tried) {}

    /** A row and its effect. */
    public record Line(PlaceSpec spec, PlaceEffect effect) {}

    /** @return the effect of each row, actual or in a dry run */
    public List<Line> call(Command command) {
        access.admit(command.by(), command.unit());
        var lines = lines(command.unit(), PlaceCsv.read(command.csv()));
        var changing = lines.stream()
                .filter(line -> line.effect() != PlaceEffect.SAME)
                .map(Line::spec)
                .toList();
        if (command.tried() || changing.isEmpty()) return lines;
        places.write(command.unit(), changing, clock.instant());
        audit.record(
                command.by(),
                "places-imported",
                "organisation:" + command.unit(),
                Map.of("organisation", command.unit().toString(), "places", String.valueOf(changing.size())));
        return lines;
    }

    private List<Line> lines(OrganisationId unit, PlaceCsv.Sheet sheet) {
        var communes = access.communes();
        var known = places.known(
                unit, sheet.rows().stream().map(row -> row.text().reference()).toList());
        var issues = sheet.issues();
        var lines = new ArrayList<Line>();
        var seen = new HashSet<String>();
        for (var row : sheet.rows()) {
            var reference = row.text().reference();
            var before = known.get(reference);
            boolean isClosed = before != null && before.state() == PlaceState.CLOSED;
            var checked = PlaceRules.check(row.text(), communes);
            var found = row.issues()
                    .and(checked.issues())
                    .when(!reference.isEmpty() && !seen.add(reference), "reference", "twice", reference)
                    .when(isClosed, "reference", "place-is-closed", reference);
            issues = issues.and(CsvLines.at(row.number(), found));
            var spec = checked.spec();
            if (spec != null) lines.add(new Line(spec, effect(spec, before)));
        }
        issues.throwIfAny();
        return lines;
    }

    private static PlaceEffect effect(PlaceSpec spec, @Nullable PlaceSpec before) {
        if (before == null) return PlaceEffect.ADDED;
        return before.equals(spec) ? PlaceEffect.SAME : PlaceEffect.CHANGED;
    }
}
