package vn.lantoa.place;

import jakarta.json.bind.annotation.JsonbTransient;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.ImportLine;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.CsvLines;
import vn.lantoa.organisation.OrganisationId;

/**
 * Imports the places of a unit from a table. If any row has an issue, imports no places and reports all issues at once,
 * by line. Rows are matched by reference, so that a table can be imported again. Places missing in the table are
 * unchanged.
 *
 * <p>The first row names the columns {@code reference, name, kind, commune, latitude, longitude, width, height, state}
 * in any order; the first four are required. Width and height are in centimetres; communes are codes.
 */
@UseCase
public class ImportPlaces extends PlaceUseCase {
    static final int MOST_ROWS = 5_000;
    private static final List<String> REQUIRED = List.of("reference", "name", "kind", "commune");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(\\d),(\\d)");

    /** Table to import; {@code tried} means a dry run, which changes nothing. */
    public record Command(Actor by, OrganisationId unit, String csv, boolean tried) {}

    /** A row and its effect. */
    @Schema(name = "PlaceImportLine")
    public record Line(
            String reference,
            @JsonbTransient PlaceContent place,
            @Schema(implementation = String.class, description = "added, changed, same", examples = "added")
                    PlaceEffect effect)
            implements ImportLine {
        static Line of(PlaceContent place, @Nullable PlaceContent before) {
            var effect = place.equals(before) ? PlaceEffect.SAME : PlaceEffect.CHANGED;
            return new Line(place.reference(), place, before == null ? PlaceEffect.ADDED : effect);
        }

        @Override
        public boolean changes() {
            return effect != PlaceEffect.SAME;
        }
    }

    /** Imports the places; returns the effect of each row, also in a dry run. */
    public List<Line> call(Command command) {
        places.admit(command.by(), command.unit());
        var lines = lines(command.unit(), table(command.csv()));
        var changing = lines.stream().filter(Line::changes).map(Line::place).toList();
        if (command.tried() || changing.isEmpty()) return lines;
        places.write(command.unit(), changing, clock.instant());
        audit.record(
                command.by(),
                "places-imported",
                "organisation:" + command.unit(),
                Map.of("organisation", command.unit().toString(), "places", String.valueOf(changing.size())));
        return lines;
    }

    private List<Line> lines(OrganisationId unit, CsvLines.Table table) {
        var rows = table.good().stream().map(ImportPlaces::content).toList();
        var known =
                places.known(unit, rows.stream().map(PlaceContent::reference).toList());
        var communes = places.communes();
        var seen = new HashSet<String>();
        table.requireValid(rows, place -> {
            var reference = place.reference();
            var before = known.get(reference);
            var isClosed = before != null && before.state().equals(PlaceState.CLOSED.slug());
            return PlaceRules.check(place, communes)
                    .when(!reference.isEmpty() && !seen.add(reference), "reference", "twice", reference)
                    .when(isClosed, "reference", "place-is-closed", reference);
        });
        return rows.stream()
                .map(place -> Line.of(place, known.get(place.reference())))
                .toList();
    }

    static CsvLines.Table table(String csv) {
        return CsvLines.table(csv, REQUIRED, MOST_ROWS).filled();
    }

    static PlaceContent content(CsvLines.Row row) {
        var degrees = pair(row.cell("latitude"), ", ", row.cell("longitude"));
        var size = pair(row.cell("width"), " x ", row.cell("height"));
        return row.read(PlaceContent.class).at(DECIMAL_COMMA.matcher(degrees).replaceAll("$1.$2"), size);
    }

    private static String pair(String first, String separator, String second) {
        return first.isEmpty() && second.isEmpty() ? "" : first + separator + second;
    }
}
