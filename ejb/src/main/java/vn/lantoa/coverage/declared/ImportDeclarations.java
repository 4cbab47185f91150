package vn.lantoa.coverage.declared;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.ImportLine;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.registry.CsvLines;

/**
 * Declares all rows of a table for a unit or, if there is any error, none; all errors are reported at once, by line.
 * Rows that were declared before are skipped, so that a table may be sent again. {@link DeclarationCsv} describes the
 * format.
 */
@UseCase
public class ImportDeclarations {
    @Inject
    DeclarationAccess access;

    @Inject
    Declarations declarations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The table; {@code tried} is true for a check without effect. */
    public record Command(Actor by, OrganisationId unit, String csv, boolean tried) {}

    /** A row, and whether it adds a declaration. */
    public record Line(DeclarationSpec spec, boolean added) implements ImportLine {
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
        var sheet = DeclarationCsv.read(command.csv());
        var issues = sheet.issues();
        var lines = new ArrayList<Line>();
        var seen = new HashSet<DeclarationSpec>();
        for (var row : sheet.rows()) {
            var checked = access.check(command.by(), command.unit(), row.text());
            var spec = checked.spec();
            var twice = spec != null && !seen.add(spec);
            var found = row.issues().and(checked.issues()).and(Issues.none().when(twice, "title", "twice"));
            issues = issues.and(CsvLines.at(row.number(), found));
            if (spec != null) lines.add(new Line(spec, !declarations.isThere(command.unit(), spec)));
        }
        issues.throwIfAny();
        return lines;
    }
}
