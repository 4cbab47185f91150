package vn.lantoa.web.report;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.snapshot.PublicTotals.IndicatorTotal;
import vn.lantoa.report.snapshot.PublicTotals.KindTotal;
import vn.lantoa.report.snapshot.PublicTotals.TaskTotal;
import vn.lantoa.report.snapshot.PublicTotals.YearTotal;
import vn.lantoa.report.snapshot.PublicYear;
import vn.lantoa.report.snapshot.SmallFigureRules;
import vn.lantoa.web.page.Messages;

/** The results of a year as JSON, independent of the reader's language. */
public final class YearJson {
    private static final String SMALL = "Members that are left out since their figure is under `about.fewest`";

    private YearJson() {}

    /** A year. */
    @Schema(name = "PublicYear")
    @JsonbPropertyOrder({"year", "about", "reports", "indicators", "tasks", "kinds", "years"})
    public record One(
            int year,
            About about,
            Reports reports,
            List<Indicator> indicators,
            List<Task> tasks,
            List<Kind> kinds,
            List<Year> years) {
        public One {
            indicators = List.copyOf(indicators);
            tasks = List.copyOf(tasks);
            kinds = List.copyOf(kinds);
            years = List.copyOf(years);
        }

        static One of(PublicYear year) {
            var plan = year.origin().plan();
            var totals = year.totals();
            return new One(
                    year.year(),
                    About.of(year.origin()),
                    new Reports(year.reported().units(), year.reported().of()),
                    totals.indicators().stream()
                            .map(one -> Indicator.of(one, plan))
                            .toList(),
                    totals.tasks().stream().map(one -> Task.of(one, plan)).toList(),
                    totals.kinds().stream().map(Kind::of).toList(),
                    totals.years().stream().map(Year::of).toList());
        }
    }

    /** The origin of the figures. */
    @Schema(name = "PublicYearOrigin")
    @JsonbPropertyOrder({"publisher", "plan", "title", "acceptedAt", "sha256", "licence", "fewest"})
    public record About(
            String publisher,
            @Schema(description = "Number of the plan", example = "104/KH-UBND") String plan,
            String title,
            @Schema(description = "When the report that they are of was accepted") Instant acceptedAt,
            @Schema(description = "SHA-256 of that report") String sha256,
            @Schema(description = "Address of the licence") String licence,
            @Schema(description = "No figure under it is told", example = "5") int fewest) {
        static About of(PublicYear.Origin origin) {
            return new About(
                    origin.publisher(),
                    origin.plan().number(),
                    origin.plan().title(),
                    origin.acceptedAt(),
                    origin.sha256(),
                    YearCatalogue.LICENCE,
                    SmallFigureRules.FEWEST);
        }
    }

    /** A name in both languages. */
    @Schema(name = "PublicName")
    @JsonbPropertyOrder({"vi", "en"})
    public record Name(String vi, String en) {
        static Name ofKind(String kind) {
            var key = "organisation.kind." + kind;
            return new Name(Messages.in("vi").text(key), Messages.in("en").text(key));
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
            @Nullable BigDecimal percent,
            @Schema(description = "Where the hub measures it: of how many units") @Nullable Share share,
            @Schema(description = "Where others have measured it", example = "2026-11-01") @Nullable String measuredOn,
            @Schema(description = SMALL) List<String> small) {
        public Indicator {
            small = List.copyOf(small);
        }

        static Indicator of(IndicatorTotal one, Plan plan) {
            var name = plan.indicators().stream()
                    .filter(indicator -> indicator.code().equals(one.code()))
                    .map(indicator -> new Name(indicator.vi(), indicator.en()))
                    .findFirst()
                    .orElse(new Name("", ""));
            var share = one.share();
            var measured = one.measured();
            var percent = measured == null ? null : measured.percent();
            return new Indicator(
                    one.code(),
                    name,
                    one.target(),
                    share == null ? percent : BigDecimal.valueOf(share.percent()),
                    share == null ? null : new Share(share.units(), share.of()),
                    share != null || measured == null ? null : measured.on().toString(),
                    one.isSmall() ? List.of("share") : List.of());
        }
    }

    /** Number of units that meet an indicator, out of those that should. */
    @Schema(name = "PublicShare")
    @JsonbPropertyOrder({"units", "of"})
    public record Share(int units, int of) {}

    /** A task. */
    @Schema(name = "PublicTask")
    @JsonbPropertyOrder({"code", "name", "uses", "declared", "submitted", "units", "small"})
    public record Task(
            @Schema(example = "2.3") String code,
            Name name,
            @Schema(description = "By the evidence") @Nullable Long uses,
            @Schema(description = "Of these, those that are merely declared") @Nullable Long declared,
            @Schema(description = "As units have reported") @Nullable Long submitted,
            @Schema(description = "Units that have any") @Nullable Long units,
            @Schema(description = SMALL) List<String> small) {
        public Task {
            small = List.copyOf(small);
        }

        static Task of(TaskTotal one, Plan plan) {
            var name = plan.findTask(one.code())
                    .map(task -> new Name(task.vi(), task.en()))
                    .orElse(new Name("", ""));
            var figures = new TreeMap<String, @Nullable Long>();
            figures.put("uses", one.uses());
            figures.put("declared", one.declared());
            figures.put("submitted", one.submitted());
            figures.put("units", one.units());
            return new Task(
                    one.code(), name, one.uses(), one.declared(), one.submitted(), one.units(), tooSmall(figures));
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
        static Kind of(KindTotal one) {
            return new Kind(one.kind(), Name.ofKind(one.kind()), one.units(), one.reported(), one.uses());
        }
    }

    /** All uses of a year. */
    @Schema(name = "PublicUses")
    @JsonbPropertyOrder({"year", "uses", "small"})
    public record Year(int year, @Nullable Long uses, @Schema(description = SMALL) List<String> small) {
        public Year {
            small = List.copyOf(small);
        }

        static Year of(YearTotal one) {
            return new Year(one.year(), one.uses(), one.uses() == null ? List.of("uses") : List.of());
        }
    }

    private static List<String> tooSmall(Map<String, @Nullable Long> figures) {
        return figures.entrySet().stream()
                .filter(one -> Objects.isNull(one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
