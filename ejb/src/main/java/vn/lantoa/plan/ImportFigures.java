package vn.lantoa.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.ImportLine;
import vn.lantoa.kernel.Slug;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/**
 * Imports figures measured by third parties. If any row of the table has an issue, imports no figures. A figure
 * replaces an earlier figure with the same indicator, day and source. {@link FigureCsv} describes the table.
 */
@UseCase
public class ImportFigures {
    @Inject
    Plans plans;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Table to import; {@code tried} means a dry run, which changes nothing. */
    public record Command(Actor by, String csv, boolean tried) {}

    /** Figure and the effect of importing it. */
    public record Line(FigureRow figure, FigureEffect effect) implements ImportLine {
        @Override
        public boolean changes() {
            return effect != FigureEffect.SAME;
        }
    }

    /** Imports the figures; returns the effect of each row, also in a dry run. */
    public List<Line> call(Command command) {
        access.requireEverywhere(command.by(), Role.ADMINISTRATOR);
        var now = clock.instant();
        var rows = FigureCsv.read(command.csv(), plans.last().plan(), LocalDate.ofInstant(now, clock.getZone()));
        plans.holdFigures();
        var known = plans.figures();
        var lines = rows.stream().map(row -> new Line(row, effect(row, known))).toList();
        var changing = lines.stream().filter(Line::changes).toList();
        if (command.tried() || changing.isEmpty()) return lines;
        changing.forEach(line -> plans.add(line.figure(), command.by(), now));
        var indicators = changing.stream()
                .map(line -> line.figure().indicator())
                .distinct()
                .collect(Collectors.joining(" "));
        audit.record(
                command.by(),
                "figures-imported",
                "plan:" + plans.last().plan().code(),
                Map.of("indicators", indicators, "figures", String.valueOf(changing.size())));
        return lines;
    }

    private static FigureEffect effect(FigureRow row, List<FigureRow> known) {
        return known.stream()
                .filter(row::isOfTheSame)
                .findFirst()
                .map(one -> one.saysTheSame(row) ? FigureEffect.SAME : FigureEffect.CHANGED)
                .orElse(FigureEffect.ADDED);
    }

    /** Effect of a row of an imported table of figures. */
    public enum FigureEffect implements Slug {
        ADDED,
        /** A figure with the same indicator, day and source exists and differs. */
        CHANGED,
        /** The same figure exists already. */
        SAME
    }
}
