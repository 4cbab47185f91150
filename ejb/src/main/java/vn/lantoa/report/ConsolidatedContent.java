package vn.lantoa.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.Amount;
import vn.lantoa.coverage.AmountWords;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Slug;
import vn.lantoa.plan.Plan;

/**
 * The content of a consolidated report, as it is displayed, printed, submitted and hashed. It contains totals only.
 *
 * @param format incremented whenever the content or its form changes
 * @param step {@code department} or {@code committee}
 * @param texts general texts by name; empty texts are left out
 * @param rule counting rule of the year; null in former formats, which have rule 1
 * @param totals totals of distinct uses; null in former formats
 */
public record ConsolidatedContent(
        int format,
        int year,
        String step,
        ReportContent.PlanVersion plan,
        Units units,
        Sums figures,
        Map<String, String> texts,
        @Nullable Integer rule,
        @Nullable Totals totals)
        implements ReportBody {
    /** The current format. */
    public static final int FORMAT = 3;

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
     * @param years uses per year of the last years, counted from the evidence; years of different rules are not
     *     comparable
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
     * Totals of distinct uses of all tasks.
     *
     * @param submitted total that the units submitted; null if a unit submitted its report in the first format
     * @param evidence total of the evidence of all units when the report was made
     */
    public record Totals(@Nullable Sum submitted, Sum evidence) {}

    /**
     * Totals of a task.
     *
     * @param uses counted uses
     * @param declared number of counted uses that are only declared; under rule 2, that are not yet confirmed
     * @param units number of units with counted uses
     * @param proven number of proven uses; null under rule 1
     * @param amounts amounts by kind of use; empty in former formats
     */
    public record Sum(int uses, int declared, int units, @Nullable Integer proven, List<Amount> amounts) {
        static final Sum NOTHING = new Sum(0, 0, 0, null, List.of());

        public Sum {
            amounts = Objects.requireNonNullElse(amounts, List.of());
        }

        /** Returns the amounts in words. */
        public String amountsIn(String language) {
            return AmountWords.of(amounts, language);
        }
    }

    /**
     * The figure of an indicator.
     *
     * @param source source of its figure
     * @param target target in percent; null if the plan has none for the year
     * @param share the share that the hub counts; null if it does not count it, or no unit has entered a denominator
     * @param imported last externally measured figure of the year; null if there is none
     */
    public record IndicatorSum(
            String code, String source, @Nullable Integer target, @Nullable Share share, @Nullable Imported imported) {
        /** Returns the figure as of counting rule 2 in words; empty under rule 1. */
        public String inWords(Plan plan, String language) {
            return IndicatorWords.of(this, plan, language).orElse("");
        }
    }

    /**
     * Share of what an indicator counts.
     *
     * @param units the numerator: units with a counted use; as of rule 2 units, loudspeaker clusters or people
     * @param of the denominator
     * @param on day of the denominator; null under rule 1
     * @param apart units or clusters of the numerator with declarations alone; null under rule 1
     */
    public record Share(int units, int of, @Nullable LocalDate on, @Nullable Integer apart) {
        /** Returns the rounded share in percent; only a complete share is 100, and only an empty one is 0. */
        public int percent() {
            if (units == 0 || of == 0) return 0;
            var rounded = Math.toIntExact(Math.round(100.0 * units / of));
            if (units == of) return 100;
            return units < of ? Math.min(99, Math.max(1, rounded)) : Math.max(101, rounded);
        }
    }

    /** An externally measured figure. */
    public record Imported(BigDecimal percent, LocalDate measuredOn, String source) {}

    /**
     * The uses of a year.
     *
     * @param rule counting rule of that year; 1 in former formats
     */
    public record YearSum(int year, long uses, Integer rule) {
        public YearSum {
            rule = Objects.requireNonNullElse(rule, 1);
        }
    }

    /** Parses the content. */
    static ConsolidatedContent read(String json) {
        return HubJson.read(json, ConsolidatedContent.class);
    }

    @Override
    public ReportStep reportStep() {
        return Slug.find(ReportStep.class, step).orElseThrow();
    }
}
