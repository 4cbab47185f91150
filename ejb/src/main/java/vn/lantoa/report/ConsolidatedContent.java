package vn.lantoa.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Slug;

/**
 * The content of a consolidated report, as it is displayed, printed, submitted and hashed. It contains totals only.
 *
 * @param format incremented whenever the content or its form changes
 * @param step {@code department} or {@code committee}
 * @param texts general texts by name; empty texts are left out
 */
public record ConsolidatedContent(
        int format,
        int year,
        String step,
        ReportContent.PlanVersion plan,
        Units units,
        Sums figures,
        Map<String, String> texts)
        implements ReportBody {
    /** The current format. */
    public static final int FORMAT = 2;

    /**
     * The units that the figures cover.
     *
     * @param reported units whose report is submitted or accepted
     * @param missing units that must report and have not reported
     * @param unreported former units with evidence for which no unit reports
     */
    public record Units(List<NamedUnit> reported, List<NamedUnit> missing, List<NamedUnit> unreported) {}

    /**
     * A unit, as named in the report.
     *
     * @param late true if its report was submitted late, or is missing after the deadline
     */
    public record NamedUnit(String code, String name, boolean late) {}

    /**
     * All figures of the report.
     *
     * @param years uses per year of the last years, counted from the evidence
     * @param kinds figures per kind of unit; empty in reports of the first format
     */
    public record Sums(List<TaskSum> tasks, List<IndicatorSum> indicators, List<YearSum> years, List<KindSum> kinds) {
        public Sums {
            kinds = Objects.requireNonNullElse(kinds, List.of());
        }
    }

    /**
     * The units of a kind.
     *
     * @param units number of units that must report
     * @param reported number of units whose report is submitted or accepted
     * @param uses uses of the year counted from the evidence, including uses of former units of this kind
     */
    public record KindSum(String kind, int units, int reported, long uses) {}

    /**
     * The figures of a task.
     *
     * @param leading number of reporting units that lead the task
     * @param submitted totals that the units submitted
     * @param evidence totals of the evidence of all units when the report was made
     * @param text text about the task
     */
    public record TaskSum(String code, int leading, Sum submitted, Sum evidence, String text) {
        /** Returns the uses in the evidence minus the submitted uses. */
        public int difference() {
            return evidence.uses() - submitted.uses();
        }
    }

    /**
     * Totals of a task.
     *
     * @param uses counted uses
     * @param declared number of counted uses that are only declared
     * @param units number of units with counted uses
     */
    public record Sum(int uses, int declared, int units) {
        static final Sum NOTHING = new Sum(0, 0, 0);

        Sum plus(Sum other) {
            return new Sum(uses + other.uses, declared + other.declared, units + other.units);
        }
    }

    /**
     * The figure of an indicator.
     *
     * @param source source of its figure
     * @param target target in percent; null if the plan has none for the year
     * @param share share of units with a counted use; null if the hub does not measure it
     * @param imported last externally measured figure of the year; null if there is none
     */
    public record IndicatorSum(
            String code, String source, @Nullable Integer target, @Nullable Share share, @Nullable Imported imported) {}

    /** Number of units with a counted use, out of the units that should have a counted use. */
    public record Share(int units, int of) {
        /** Returns the rounded share in percent; only a complete share is 100, and only an empty one is 0. */
        public int percent() {
            if (units == 0) return 0;
            return units == of ? 100 : Math.min(99, Math.max(1, Math.round(100f * units / of)));
        }
    }

    /** An externally measured figure. */
    public record Imported(BigDecimal percent, LocalDate measuredOn, String source) {}

    /** The uses of a year. */
    public record YearSum(int year, long uses) {}

    /** Parses the content. */
    static ConsolidatedContent read(String json) {
        return HubJson.read(json, ConsolidatedContent.class);
    }

    @Override
    public ReportStep reportStep() {
        return Slug.find(ReportStep.class, step).orElseThrow();
    }
}
