package vn.lantoa.coverage.declared;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.ImportLine;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;

/**
 * Declares all rows of a table for a unit. If any row has an error, adds no declaration and reports all errors at once,
 * by line. Rows that were already declared are skipped, so that a table may be sent again. Rows that probably report the
 * same use as another declaration are marked, and skipped unless the officer declares them again.
 *
 * <p>The first row names the columns {@code kind, title, first, last, amount, venue, proof, asset, tasks, audiences} in
 * any order, or has their Vietnamese or English names; only kind, title, first, amount and tasks are required. Kinds
 * may have their names too. Tasks and audiences are codes separated by spaces.
 */
@UseCase
public class ImportDeclarations extends DeclarationUseCase {

    /**
     * The table.
     *
     * @param tried true for a check without effect
     * @param again true to declare marked rows too
     */
    public record Command(Actor by, OrganisationId unit, String csv, boolean tried, boolean again) {}

    /** A row of the table, with whether it adds a declaration. */
    @Schema(name = "DeclarationImportLine")
    @JsonbPropertyOrder({"title", "first", "added", "same"})
    public record Line(
            String title,
            @Schema(implementation = String.class) LocalDate first,
            @Schema(description = "False where the same was declared before") boolean added,
            @Schema(
                            description =
                                    "Whether it resembles another declaration, or a row above: the same kind, day, place and"
                                            + " amount, and a task in common")
                    boolean same,
            @JsonbTransient boolean isThere,
            @JsonbTransient DeclarationSpec spec)
            implements ImportLine {
        /** Returns whether the officer is asked about the row. */
        public boolean isMarked() {
            return same && !added && !isThere;
        }

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
        var table = DeclarationTable.of(command.csv());
        var rows = table.good().stream().map(DeclarationTable::text).toList();
        var seen = new HashSet<DeclarationSpec>();
        table.requireValid(rows, text -> {
            var issues = access.check(command.by(), command.unit(), text);
            return issues.when(issues.isEmpty() && !seen.add(DeclarationRules.parse(text)), "title", "twice");
        });
        var above = new ArrayList<DeclarationSpec>();
        return rows.stream()
                .map(DeclarationRules::parse)
                .map(spec -> line(command, spec, above))
                .toList();
    }

    private Line line(Command command, DeclarationSpec spec, List<DeclarationSpec> above) {
        var before = declarations.counting(command.unit(), spec.first()).stream()
                .map(Declarations.Counting::spec)
                .toList();
        boolean isThere = before.stream().anyMatch(one -> DeclarationRules.isIdentical(one, spec));
        boolean same =
                Stream.of(before, above).flatMap(List::stream).anyMatch(one -> DeclarationRules.isSame(one, spec));
        above.add(spec);
        return new Line(spec.title(), spec.first(), !isThere && (command.again() || !same), same, isThere, spec);
    }
}
