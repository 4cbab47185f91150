package vn.lantoa.report.consolidated;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.json.CanonicalJson;
import vn.lantoa.kernel.json.HubJson;
import vn.lantoa.report.ReportContent.PlanVersion;

/**
 * The content of a consolidated report, as it is shown, printed, submitted and hashed: totals alone.
 *
 * @param format raised whenever the content, or its form, changes
 * @param step {@code department} or {@code committee}
 * @param texts the general ones, by their names; empty ones are left out
 */
public record ConsolidatedContent(
        int format, int year, String step, PlanVersion plan, Units units, Sums figures, Map<String, String> texts) {
    /** The present form. */
    public static final int FORMAT = 2;

    public ConsolidatedContent {
        texts = Map.copyOf(texts);
    }

    /**
     * The units that the figures are of.
     *
     * @param reported those whose report the department has
     * @param missing those that have to report, and whose report it does not have
     * @param unreported former ones with evidence for which no unit reports
     */
    public record Units(List<NamedUnit> reported, List<NamedUnit> missing, List<NamedUnit> unreported) {
        public Units {
            reported = List.copyOf(reported);
            missing = List.copyOf(missing);
            unreported = List.copyOf(unreported);
        }
    }

    /**
     * A unit.
     *
     * @param late whether it reported late, or is missing although it was due
     */
    public record NamedUnit(String code, String name, boolean late) {}

    /**
     * The figures.
     *
     * @param years all uses of the last years, by the evidence
     * @param kinds by the kind of unit; reports of the first format have none
     */
    public record Sums(List<TaskSum> tasks, List<IndicatorSum> indicators, List<YearSum> years, List<KindSum> kinds) {
        public Sums {
            tasks = List.copyOf(tasks);
            indicators = List.copyOf(indicators);
            years = List.copyOf(years);
            kinds = List.copyOf(Objects.requireNonNullElse(kinds, List.of()));
        }
    }

    /**
     * The units of a kind.
     *
     * @param units that have to report
     * @param reported of these, those whose report the department has
     * @param uses of the year by the evidence, of former units of this kind as well
     */
    public record KindSum(String kind, int units, int reported, long uses) {}

    /**
     * A task.
     *
     * @param leading how many of the units that have to report answer for it
     * @param submitted what units have submitted
     * @param evidence what the evidence of all units says, when the report was made
     * @param text what is said of it
     */
    public record TaskSum(String code, int leading, Sum submitted, Sum evidence, String text) {
        /** How many uses more the evidence has; fewer, where it is negative. */
        public int difference() {
            return evidence.uses() - submitted.uses();
        }
    }

    /**
     * A figure of a task.
     *
     * @param uses that count
     * @param declared of these, what is merely declared
     * @param units that have any
     */
    public record Sum(int uses, int declared, int units) {
        static final Sum NOTHING = new Sum(0, 0, 0);

        Sum plus(Sum other) {
            return new Sum(uses + other.uses, declared + other.declared, units + other.units);
        }
    }

    /**
     * An indicator.
     *
     * @param source where its figure comes from
     * @param target in percent; null where the plan has none for the year
     * @param share of the units that have what counts for it; null where the hub does not measure it
     * @param imported the last figure of the year that others have measured; null where there is none
     */
    public record IndicatorSum(
            String code, String source, @Nullable Integer target, @Nullable Share share, @Nullable Imported imported) {}

    /** How many units of all that should. */
    public record Share(int units, int of) {
        /** The same in percent, rounded down: what is not whole is not 100. */
        public int percent() {
            return of == 0 ? 0 : units * 100 / of;
        }
    }

    /** A figure that others have measured. */
    public record Imported(BigDecimal percent, LocalDate measuredOn, String source) {}

    /** The uses of a year. */
    public record YearSum(int year, long uses) {}

    /** The content that this text says. */
    static ConsolidatedContent read(String json) {
        return HubJson.read(json, ConsolidatedContent.class);
    }

    /** The content as RFC 8785 JSON, which is what is hashed. */
    String canonical() {
        return new String(CanonicalJson.of(HubJson.write(this)), StandardCharsets.UTF_8);
    }
}
