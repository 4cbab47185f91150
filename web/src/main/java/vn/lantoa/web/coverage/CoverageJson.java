package vn.lantoa.web.coverage;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.CoverageTable;
import vn.lantoa.coverage.EvidenceLine;

/** Coverage totals and evidence as JSON. */
public final class CoverageJson {
    private CoverageJson() {}

    /** The totals of a year. */
    @Schema(name = "Coverage")
    @JsonbPropertyOrder({"year", "lines", "years"})
    public record Totals(int year, List<Line> lines, List<CoverageTable.Year> years) {
        static Totals of(int year, CoverageTable table) {
            return new Totals(year, table.lines().stream().map(Line::of).toList(), table.years());
        }
    }

    /** The totals of a unit, or of one task of a unit. */
    @Schema(name = "CoverageLine")
    @JsonbPropertyOrder({"unit", "name", "kind", "task", "total", "months"})
    public record Line(
            @Schema(description = "Code of the unit") String unit,
            String name,
            String kind,
            @Schema(description = "Number of the task; empty for all of them") String task,
            CoverageTable.Total total,
            @Schema(description = "Twelve") List<CoverageTable.Total> months) {
        static Line of(CoverageTable.Line line) {
            return new Line(
                    line.unit().code(),
                    line.unit().name(),
                    line.unit().kind().toLowerCase(Locale.ROOT),
                    line.task(),
                    line.sum(),
                    line.months());
        }
    }

    /** A page of evidence rows. */
    @Schema(name = "CoverageEvidencePage")
    public record Rows(List<EvidenceLine> evidence, @Nullable String next) {}

    /** Request body of an objection. */
    @Schema(name = "EvidenceObjection")
    public record Objection(@Nullable String reason) {}

    /** Request body of a decision. */
    @Schema(name = "EvidenceDecision")
    public record Decision(
            @Schema(description = "Whether the row counts; otherwise it is void") boolean counts,
            @Nullable String reason) {}
}
