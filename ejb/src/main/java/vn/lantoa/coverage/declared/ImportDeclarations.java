package vn.lantoa.coverage.declared;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.ImportLine;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.CsvLines;
import vn.lantoa.organisation.OrganisationId;

/**
 * Declares all rows of a table for a unit. If any row has an error, adds no declaration and reports all errors at once,
 * by line. Rows that were already declared are skipped, so that a table may be sent again.
 *
 * <p>The first row names the columns {@code kind, title, first, last, amount, venue, proof, asset, tasks, audiences} in
 * any order; only kind, title, first, amount and tasks are required. Tasks and audiences are codes separated by spaces.
 */
@UseCase
public class ImportDeclarations extends DeclarationUseCase {
    private static final int MOST_ROWS = 2_000;
    private static final List<String> REQUIRED = List.of("kind", "title", "first", "amount", "tasks");

    /** The table; {@code tried} is true for a check without effect. */
    public record Command(Actor by, OrganisationId unit, String csv, boolean tried) {}

    /** A row of the table, with whether it adds a declaration. */
    @Schema(name = "DeclarationImportLine")
    @JsonbPropertyOrder({"title", "first", "added"})
    public record Line(
            String title,
            @Schema(implementation = String.class) LocalDate first,
            @Schema(description = "False where the same was declared before") boolean added,
            @JsonbTransient DeclarationSpec spec)
            implements ImportLine {
        @Override
        public boolean changes() {
            return added;
        }
    }

    /** Imports or checks the table. Returns the effect of each row. */
    public List<Line> call(Command command) {
        access.admit(command.by(), command.unit());
        var lines = lines(command);
        var added = lines.stream().filter(Line::added).map(Line::spec).toList();
        if (command.tried() || added.isEmpty()) return lines;
        var now = clock.instant();
        for (var spec : added) declarations.add(new Declarations.New(command.unit(), spec, null), command.by(), now);
        audit.record(
                command.by(),
                "declarations-imported",
                "organisation:" + command.unit(),
                Map.of("organisation", command.unit().toString(), "declarations", String.valueOf(added.size())));
        return lines;
    }

    private List<Line> lines(Command command) {
        var table = table(command.csv());
        var rows = table.good().stream()
                .map(row -> row.read(DeclarationText.class))
                .toList();
        var seen = new HashSet<DeclarationSpec>();
        table.requireValid(rows, text -> {
            var issues = access.check(command.by(), command.unit(), text);
            return issues.when(issues.isEmpty() && !seen.add(DeclarationRules.parse(text)), "title", "twice");
        });
        return rows.stream()
                .map(DeclarationRules::parse)
                .map(spec -> new Line(spec.title(), spec.first(), !declarations.isThere(command.unit(), spec), spec))
                .toList();
    }

    static CsvLines.Table table(String csv) {
        return CsvLines.table(csv, REQUIRED, MOST_ROWS).filled();
    }
}
