package vn.lantoa.coverage;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.json.bind.annotation.JsonbTransient;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.organisation.OrganisationView;

/**
 * The coverage totals of a year.
 *
 * @param rule the counting rule of the year
 * @param lines one line per unit, the largest first; for a single unit, one line for all tasks and one line per task
 * @param years totals of the years up to this year, for the units in the lines
 * @param isWhole true if the reader sees all units
 */
@Schema(name = "Coverage")
@JsonbPropertyOrder({"year", "rule", "lines", "years"})
public record CoverageTable(
        int year,
        @Schema(description = "The counting rule of the year: 1 or 2") int rule,
        List<Line> lines,
        List<Year> years,
        @JsonbTransient boolean isWhole) {
    private static final int MONTHS = 12;

    /**
     * Monthly totals of a unit, or of one task of a unit.
     *
     * @param isOpen true if the reader may see the evidence of this line
     */
    @Schema(name = "CoverageLine")
    @JsonbPropertyOrder({"unit", "name", "kind", "task", "total", "amounts", "months"})
    public record Line(
            @Schema(description = "Code of the unit") String unit,
            String name,
            String kind,
            @Schema(description = "Number of the task; empty for all of them") String task,
            Total total,
            @Schema(description = "Uses and amounts of the year by kind of use") List<Amount> amounts,
            @Schema(description = "Twelve") List<Total> months,
            @JsonbTransient OrganisationView organisation,
            @JsonbTransient boolean isOpen) {
        /** Returns the line of these months. */
        public static Line of(
                OrganisationView unit, String task, List<Total> months, List<Amount> amounts, boolean isOpen) {
            var kind = unit.kind().toLowerCase(Locale.ROOT);
            var total = months.stream().reduce(Total.NOTHING, Total::plus);
            return new Line(unit.code(), unit.name(), kind, task, total, amounts, months, unit, isOpen);
        }

        /** Returns the amounts in words of the language. */
        public String amountsIn(String language) {
            return AmountWords.of(amounts, language);
        }
    }

    /**
     * Totals of uses.
     *
     * @param uses counted uses
     * @param declared number of counted uses that are only declared; by counting rule 2, that nobody confirmed yet
     * @param objected uses under objection, not counted
     * @param proven number of counted uses that the hub or a partner observed, or that are declared with a document and
     *     confirmed
     */
    @Schema(name = "CoverageTotal")
    @JsonbPropertyOrder({"uses", "declared", "objected", "proven"})
    public record Total(
            @Schema(description = "Uses that count") int uses,
            @Schema(description = "Of these, what is merely declared") int declared,
            @Schema(description = "Beside these, what waits for a decision") int objected,
            @Schema(description = "Of the uses that count, observed, or confirmed with a document") int proven) {
        static final Total NOTHING = new Total(0, 0, 0, 0);

        Total plus(Total other) {
            return new Total(
                    uses + other.uses, declared + other.declared, objected + other.objected, proven + other.proven);
        }
    }

    /** The counted uses of a year. */
    @Schema(name = "CoverageYear")
    public record Year(int year, long uses) {}

    /** Returns the monthly sums of all lines. The sums are meaningful only if each line is a unit. */
    public List<Total> sums() {
        return IntStream.range(0, MONTHS)
                .mapToObj(month ->
                        lines.stream().map(line -> line.months().get(month)).reduce(Total.NOTHING, Total::plus))
                .toList();
    }
}
