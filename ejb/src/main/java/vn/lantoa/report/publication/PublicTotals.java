package vn.lantoa.report.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.report.consolidated.ConsolidatedContent;
import vn.lantoa.report.consolidated.ConsolidatedContent.Share;

/** The figures of a year that everybody may see. A figure that is too small to be told is null. */
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
     * @param uses by the evidence
     * @param declared of these, what is merely declared
     * @param units that have any
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
     * @param source where its figure comes from
     * @param target in percent; null where the plan has none for the year
     * @param share of the units that should; null where the hub does not measure it, or where they are too few
     * @param measured the last figure of the year that others have measured; null where there is none
     * @param isSmall whether it has a share of too few units
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

    /** A figure that others have measured. */
    public record Measured(BigDecimal percent, LocalDate on) {}

    /**
     * The units of a kind, or of all kinds that are too small.
     *
     * @param units that have to report
     * @param reported of these, those that have
     * @param uses by the evidence
     */
    public record KindTotal(String kind, int units, int reported, long uses) {}

    /** All uses of a year, by the evidence; null where they are too few. */
    public record YearTotal(int year, @Nullable Long uses) {}
}
