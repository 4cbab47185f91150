package vn.lantoa.report.snapshot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.report.ConsolidatedContent;
import vn.lantoa.report.ConsolidatedContent.Share;

/** The public figures of a year. A figure that is too small to be published is null. */
public record PublicTotals(
        List<TaskTotal> tasks, List<IndicatorTotal> indicators, List<KindTotal> kinds, List<YearTotal> years) {
    public PublicTotals {
        tasks = List.copyOf(tasks);
        indicators = List.copyOf(indicators);
        kinds = List.copyOf(kinds);
        years = List.copyOf(years);
    }

    static PublicTotals of(ConsolidatedContent.Sums sums) {
        return new PublicTotals(
                sums.tasks().stream().map(TaskTotal::of).toList(),
                sums.indicators().stream().map(IndicatorTotal::of).toList(),
                SmallFigureRules.kinds(sums.kinds()),
                sums.years().stream()
                        .map(one -> new YearTotal(one.year(), SmallFigureRules.told(one.uses())))
                        .toList());
    }

    /**
     * A task.
     *
     * @param uses uses by evidence
     * @param declared number of these uses that are only declared
     * @param units number of units with uses
     * @param submitted uses that units have submitted
     */
    public record TaskTotal(
            String code, @Nullable Long uses, @Nullable Long declared, @Nullable Long units, @Nullable Long submitted) {
        static TaskTotal of(ConsolidatedContent.TaskSum task) {
            return new TaskTotal(
                    task.code(),
                    SmallFigureRules.told(task.evidence().uses()),
                    SmallFigureRules.told(task.evidence().declared()),
                    SmallFigureRules.told(task.evidence().units()),
                    SmallFigureRules.told(task.submitted().uses()));
        }
    }

    /**
     * An indicator.
     *
     * @param source source of its figure
     * @param target target in percent; null if the plan has none for the year
     * @param share share of the units concerned; null if the hub does not measure it, or there are too few units
     * @param measured last externally measured figure of the year; null if there is none
     * @param isSmall true if its share is withheld because there are too few units
     */
    public record IndicatorTotal(
            String code,
            String source,
            @Nullable Integer target,
            @Nullable Share share,
            @Nullable Measured measured,
            boolean isSmall) {
        static IndicatorTotal of(ConsolidatedContent.IndicatorSum indicator) {
            var imported = indicator.imported();
            var share = SmallFigureRules.told(indicator.share());
            return new IndicatorTotal(
                    indicator.code(),
                    indicator.source(),
                    indicator.target(),
                    share,
                    imported == null ? null : new Measured(imported.percent(), imported.measuredOn()),
                    indicator.share() != null && share == null);
        }
    }

    /** An externally measured figure. */
    public record Measured(BigDecimal percent, LocalDate on) {}

    /**
     * The units of a kind, or of all kinds that are too small.
     *
     * @param units number of units that must report
     * @param reported number of units that have reported
     * @param uses uses by evidence
     */
    public record KindTotal(String kind, int units, int reported, long uses) {}

    /** All uses of a year by evidence; null if there are too few. */
    public record YearTotal(int year, @Nullable Long uses) {}
}
