package vn.lantoa.report.snapshot;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Words;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.ConsolidatedContent;

/**
 * The public results of a year, independent of the reader's language: totals only, without texts, unit names or figures
 * that are too small ({@link SmallFigureRules}).
 */
@Schema(name = "PublicYear")
@JsonbPropertyOrder({"year", "about", "reports", "indicators", "tasks", "kinds", "years"})
public record PublicYear(
        int year,
        About about,
        Reports reports,
        List<Indicator> indicators,
        List<Task> tasks,
        List<Kind> kinds,
        List<Year> years) {
    /** Licence of the figures (CC BY 4.0), which requires attribution. */
    public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private static final String SMALL = "Members that are left out since their figure is under `about.fewest`";

    static PublicYear of(ConsolidatedContent content, Plan plan, About about) {
        var figures = content.figures();
        var reported = content.units().reported().size();
        return new PublicYear(
                content.year(),
                about,
                new Reports(reported, reported + content.units().missing().size()),
                figures.indicators().stream()
                        .map(one -> Indicator.of(one, plan))
                        .toList(),
                figures.tasks().stream().map(one -> Task.of(one, plan)).toList(),
                SmallFigureRules.kinds(figures.kinds()).stream().map(Kind::of).toList(),
                figures.years().stream().map(Year::of).toList());
    }

    /** The origin of the figures. */
    @Schema(name = "PublicYearOrigin")
    @JsonbPropertyOrder({"publisher", "contact", "plan", "title", "acceptedAt", "sha256", "licence", "fewest", "rule"})
    public record About(
            String publisher,
            @Schema(description = "The department that answers questions about the figures") String contact,
            @Schema(description = "Number of the plan", example = "104/KH-UBND") String plan,
            String title,
            @Schema(description = "When the report that they are of was accepted") Instant acceptedAt,
            @Schema(description = "SHA-256 of that report") String sha256,
            @Schema(description = "Address of the licence") String licence,
            @Schema(description = "No figure under it is told", example = "5") int fewest,
            @Schema(description = "Counting rule of the year", example = "2") int rule) {}

    /** A name in both languages. */
    @Schema(name = "PublicName")
    @JsonbPropertyOrder({"vi", "en"})
    public record Name(String vi, String en) {
        private static final Name NONE = new Name("", "");

        static Name ofKind(String kind) {
            var key = "report-document.kind." + kind;
            return new Name(Words.VI.text(key), Words.in("en").text(key));
        }
    }

    /** Number of units that have reported. */
    @Schema(name = "PublicReports")
    @JsonbPropertyOrder({"reported", "of"})
    public record Reports(int reported, @Schema(description = "That have to") int of) {}

    /** An indicator. */
    @Schema(name = "PublicIndicator")
    @JsonbPropertyOrder({"code", "name", "target", "percent", "share", "measuredOn", "small"})
    public record Indicator(
            @Schema(example = "2025-3") String code,
            Name name,
            @Schema(description = "In percent") @Nullable Integer target,
            @Schema(description = "In percent; never left out for being small") @Nullable BigDecimal percent,
            @Schema(description = "Where the hub measures it: of how many units; missing if either number is small")
                    @Nullable Share share,
            @Schema(description = "Where others have measured it", example = "2026-11-01") @Nullable String measuredOn,
            @Schema(description = SMALL) List<String> small) {
        static Indicator of(ConsolidatedContent.IndicatorSum one, Plan plan) {
            var share = one.share();
            var told = SmallFigureRules.told(share);
            var measured = one.imported();
            var percent = measured == null ? null : measured.percent();
            return new Indicator(
                    one.code(),
                    plan.findIndicator(one.code())
                            .map(indicator -> new Name(indicator.vi(), indicator.en()))
                            .orElse(Name.NONE),
                    one.target(),
                    share == null ? percent : BigDecimal.valueOf(share.percent()),
                    told == null ? null : new Share(told.units(), told.of()),
                    share != null || measured == null
                            ? null
                            : measured.measuredOn().toString(),
                    share != null && told == null ? List.of("share") : List.of());
        }
    }

    /**
     * Share of units that meet an indicator.
     *
     * @param units number of units that meet it
     * @param of number of units that should meet it
     */
    @Schema(name = "PublicShare")
    @JsonbPropertyOrder({"units", "of"})
    public record Share(int units, int of) {}

    /** A task. */
    @Schema(name = "PublicTask")
    @JsonbPropertyOrder({"code", "name", "uses", "proven", "declared", "submitted", "units", "small"})
    public record Task(
            @Schema(example = "2.3") String code,
            Name name,
            @Schema(description = "By the evidence") @Nullable Long uses,
            @Schema(description = "Of these, those that are proven; missing under counting rule 1") @Nullable Long proven,
            @Schema(description = "Of these, those not yet confirmed; under counting rule 1, those merely declared")
                    @Nullable Long declared,
            @Schema(description = "As units have reported") @Nullable Long submitted,
            @Schema(description = "Units that have any") @Nullable Long units,
            @Schema(description = SMALL) List<String> small) {
        static Task of(ConsolidatedContent.TaskSum one, Plan plan) {
            var figures = new TreeMap<String, @Nullable Long>();
            figures.put("uses", SmallFigureRules.told(one.evidence().uses()));
            var proven = one.evidence().proven();
            if (proven != null) figures.put("proven", SmallFigureRules.told(proven));
            figures.put("declared", SmallFigureRules.told(one.evidence().declared()));
            figures.put("submitted", SmallFigureRules.told(one.submitted().uses()));
            figures.put("units", SmallFigureRules.told(one.evidence().units()));
            return new Task(
                    one.code(),
                    plan.findTask(one.code())
                            .map(task -> new Name(task.vi(), task.en()))
                            .orElse(Name.NONE),
                    figures.get("uses"),
                    figures.get("proven"),
                    figures.get("declared"),
                    figures.get("submitted"),
                    figures.get("units"),
                    figures.keySet().stream()
                            .filter(name -> figures.get(name) == null)
                            .toList());
        }
    }

    /** A kind of unit. */
    @Schema(name = "PublicKind")
    @JsonbPropertyOrder({"kind", "name", "units", "reported", "uses"})
    public record Kind(
            @Schema(description = "OTHER: all that are too few to stand alone", example = "COMMUNE") String kind,
            Name name,
            @Schema(description = "That have to report") int units,
            int reported,
            long uses) {
        static Kind of(ConsolidatedContent.KindSum one) {
            return new Kind(one.kind(), Name.ofKind(one.kind()), one.units(), one.reported(), one.uses());
        }
    }

    /** All uses of a year. */
    @Schema(name = "PublicUses")
    @JsonbPropertyOrder({"year", "rule", "uses", "small"})
    public record Year(
            int year,
            @Schema(description = "Counting rule; years of different rules are not comparable") int rule,
            @Nullable Long uses,
            @Schema(description = SMALL) List<String> small) {
        static Year of(ConsolidatedContent.YearSum one) {
            var uses = SmallFigureRules.told(one.uses());
            return new Year(one.year(), one.rule(), uses, uses == null ? List.of("uses") : List.of());
        }
    }
}
