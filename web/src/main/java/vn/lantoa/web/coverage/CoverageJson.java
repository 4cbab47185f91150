package vn.lantoa.web.coverage;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.CoverageTable;
import vn.lantoa.coverage.EvidenceLine;
import vn.lantoa.kernel.Slug;

/** Coverage totals and evidence as JSON. */
public final class CoverageJson {
    private CoverageJson() {}

    /** The totals of a year. */
    @Schema(name = "Coverage")
    @JsonbPropertyOrder({"year", "lines", "years"})
    public record Totals(int year, List<Line> lines, List<Year> years) {
        public Totals {
            lines = List.copyOf(lines);
            years = List.copyOf(years);
        }

        static Totals of(int year, CoverageTable table) {
            return new Totals(
                    year,
                    table.lines().stream().map(Line::of).toList(),
                    table.years().stream()
                            .map(one -> new Year(one.year(), one.uses()))
                            .toList());
        }
    }

    /** The totals of a unit, or of one of its tasks. */
    @Schema(name = "CoverageLine")
    @JsonbPropertyOrder({"unit", "name", "kind", "task", "total", "months"})
    public record Line(
            @Schema(description = "Code of the unit") String unit,
            String name,
            String kind,
            @Schema(description = "Number of the task; empty for all of them") String task,
            Total total,
            @Schema(description = "Twelve") List<Total> months) {
        public Line {
            months = List.copyOf(months);
        }

        static Line of(CoverageTable.Line line) {
            return new Line(
                    line.unit().code(),
                    line.unit().name(),
                    line.unit().kind().toLowerCase(Locale.ROOT),
                    line.task(),
                    Total.of(line.sum()),
                    line.months().stream().map(Total::of).toList());
        }
    }

    /** Number of uses. */
    @Schema(name = "CoverageTotal")
    @JsonbPropertyOrder({"uses", "declared", "objected"})
    public record Total(
            @Schema(description = "Uses that count") int uses,
            @Schema(description = "Of these, what is merely declared") int declared,
            @Schema(description = "Beside these, what waits for a decision") int objected) {
        static Total of(CoverageTable.Total total) {
            return new Total(total.uses(), total.declared(), total.objected());
        }
    }

    /** The total uses of a year. */
    @Schema(name = "CoverageYear")
    public record Year(int year, long uses) {}

    /** A page of evidence rows. */
    @Schema(name = "CoverageEvidencePage")
    public record Rows(List<Row> evidence, @Nullable String next) {
        public Rows {
            evidence = List.copyOf(evidence);
        }
    }

    /** A row of evidence. */
    @Schema(name = "CoverageEvidence")
    @JsonbPropertyOrder({"id", "use", "unit", "what", "where", "seen", "reason"})
    public record Row(
            String id,
            @Schema(
                            description =
                                    "released, shown, aired, printed, posted, played, sent, scanned, taken, held, taught, carried")
                    String use,
            @Schema(description = "Name of the unit; missing where nobody knows whose site it is") @Nullable String unit,
            What what,
            Where where,
            Seen seen,
            @Schema(description = "Of the last decision") @Nullable String reason) {
        static Row of(EvidenceLine line) {
            var decision = line.decision();
            return new Row(
                    line.id().toString(),
                    line.use().slug(),
                    line.unit(),
                    What.of(line.what()),
                    new Where(line.where().place(), line.where().address()),
                    Seen.of(line.seen()),
                    decision == null ? null : decision.reason());
        }
    }

    /** The asset that was used. */
    @Schema(name = "CoverageEvidenceAsset")
    @JsonbPropertyOrder({"asset", "title", "version", "language", "audiences", "tasks"})
    public record What(
            @Nullable String asset,
            @Schema(description = "Empty where it was removed by law") String title,
            @Nullable Integer version,
            String language,
            List<String> audiences,
            List<String> tasks) {
        static What of(EvidenceLine.What what) {
            var asset = what.asset();
            return new What(
                    asset == null ? null : asset.toString(),
                    what.title(),
                    what.version(),
                    what.language(),
                    what.audiences(),
                    what.tasks());
        }
    }

    /** The place of the use. */
    @Schema(name = "CoverageEvidencePlace")
    public record Where(
            String place,
            @Schema(description = "Where it can be looked up; a path is one of the hub") String address) {}

    /** The finding: when, how often, from which sources, and its state. */
    @Schema(name = "CoverageEvidenceFinding")
    @JsonbPropertyOrder({"first", "last", "amount", "sources", "strength", "state"})
    public record Seen(
            String first,
            String last,
            @Schema(description = "Views, plays, messages, scans: as the use has it") long amount,
            List<String> sources,
            @Schema(description = "seen, reported, proven, declared") String strength,
            @Schema(description = "proposed, confirmed, objected, void") String state) {
        static Seen of(EvidenceLine.Seen seen) {
            return new Seen(
                    seen.firstOn().toString(),
                    seen.lastOn().toString(),
                    seen.amount(),
                    seen.sources().stream().map(Slug::slug).toList(),
                    seen.strength().slug(),
                    seen.state().slug());
        }
    }

    /** Request body of an objection. */
    @Schema(name = "EvidenceObjection")
    public record Objection(@Nullable String reason) {}

    /** Request body of a decision. */
    @Schema(name = "EvidenceDecision")
    public record Decision(
            @Schema(description = "Whether the row counts; otherwise it is void") boolean counts,
            @Nullable String reason) {}
}
