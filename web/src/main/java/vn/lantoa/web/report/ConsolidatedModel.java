package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.kernel.PathSegment;
import vn.lantoa.kernel.Slug;
import vn.lantoa.plan.Indicator;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.PlanTask;
import vn.lantoa.plan.Plans;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.consolidated.ConsolidatedContent;
import vn.lantoa.report.consolidated.ConsolidatedContent.IndicatorSum;
import vn.lantoa.report.consolidated.ConsolidatedContent.TaskSum;
import vn.lantoa.report.consolidated.ConsolidatedView;
import vn.lantoa.report.consolidated.ConsolidatedView.Offer;
import vn.lantoa.report.consolidated.UnitLine;
import vn.lantoa.web.page.PageWords;

/** Builds the model of a consolidated report, for its form, its print view and its lists of units. */
@RequestScoped
class ConsolidatedModel {
    @Inject
    Plans plans;

    @Inject
    ReportRights rights;

    @Inject
    ReportTexts texts;

    @Inject
    SnapshotSection snapshots;

    @Inject
    PageWords words;

    /** A task; {@code href} is the address of the units behind its figures. */
    public record Task(TaskSum of, String field, String name, String href, List<Offered> offers) {
        public Task {
            offers = List.copyOf(offers);
        }
    }

    /**
     * An indicator.
     *
     * @param href address of the units behind its share; empty if it has none
     * @param percent externally measured value; empty if there is none
     */
    public record Figure(IndicatorSum of, String name, String href, String percent) {}

    /** A general text. */
    public record General(String field, String label, String text, List<Offered> offers) {
        public General {
            offers = List.copyOf(offers);
        }
    }

    /** A text offered for adoption; {@code key} is the value of its button. */
    public record Offered(Offer of, String key) {}

    /** The contribution of a unit, with links to its report and evidence. */
    public record Part(UnitLine of, String report, String evidence) {}

    Map<String, ?> of(ConsolidatedView view) {
        var content = view.content();
        var here = here(content);
        var model = new HashMap<String, Object>(rights.ofRoot(view.standing()));
        model.putAll(snapshots.ofRoot(content.year(), view.deadline().step(), view.standing()));
        model.put("content", content);
        model.put("year", content.year());
        model.put("step", content.step());
        model.put("here", here);
        model.put("standing", view.standing());
        model.put("deadline", view.deadline());
        model.put("moves", view.history().moves());
        model.put("writings", texts.written(view.history()));
        model.put("coverage", "/console/coverage?year=" + content.year() + "&on=" + view.on());
        model.putAll(figures(view, here));
        model.put("generals", generals(view));
        return model;
    }

    private Map<String, ?> figures(ConsolidatedView view, String here) {
        var content = view.content();
        var plan = plans.get(content.plan().version()).plan();
        var figures = content.figures();
        return Map.of(
                "tasks",
                        figures.tasks().stream()
                                .map(line -> task(line, plan, here, view.offers()))
                                .toList(),
                "figures",
                        figures.indicators().stream()
                                .map(line -> figure(line, plan, here))
                                .toList(),
                "taskChart", taskChart(content),
                "yearChart", yearChart(content));
    }

    /** Returns the model of the units behind a figure. */
    Map<String, ?> units(ConsolidatedView view, List<UnitLine> lines, String task, String indicator) {
        var year = view.content().year();
        var parts =
                lines.stream().map(line -> part(line, year, task, view.on())).toList();
        var submitted = lines.stream()
                .flatMap(line -> Stream.ofNullable(line.submitted()))
                .mapToInt(Integer::intValue)
                .sum();
        return Map.of(
                "here", here(view.content()),
                "title", title(view.content(), task, indicator),
                "ofTask", indicator.isEmpty(),
                "parts", parts,
                "submitted", submitted,
                "evidence", lines.stream().mapToLong(UnitLine::evidence).sum());
    }

    private String title(ConsolidatedContent content, String task, String indicator) {
        var plan = plans.get(content.plan().version()).plan();
        if (!indicator.isEmpty())
            return indicator + " " + find(plan, indicator).map(this::name).orElse("");
        return task.isEmpty()
                ? words.text("coverage.all-tasks")
                : task + " " + plan.findTask(task).map(this::name).orElse("");
    }

    /** Returns the submitted texts by field; a text adopted by the button {@code taken} replaces its field. */
    Map<String, String> typed(ConsolidatedView view, String taken) {
        var typed = new HashMap<>(texts.typed());
        view.offers().stream().filter(one -> key(one).equals(taken)).forEach(one -> typed.put(one.field(), one.text()));
        return typed;
    }

    private static String here(ConsolidatedContent content) {
        var step = Slug.find(ReportStep.class, content.step()).orElseThrow();
        return ConsolidatedAddress.page(content.year(), step);
    }

    private Task task(TaskSum line, Plan plan, String here, List<Offer> offers) {
        var field = ReportTexts.field(line.code());
        return new Task(
                line,
                field,
                plan.findTask(line.code()).map(this::name).orElse(""),
                ConsolidatedAddress.units(here, "task", PathSegment.of(line.code())),
                offered(offers, field));
    }

    private Figure figure(IndicatorSum line, Plan plan, String here) {
        var href =
                line.share() == null ? "" : ConsolidatedAddress.units(here, "indicator", PathSegment.of(line.code()));
        var imported = line.imported();
        var percent = imported == null ? "" : words.amount(imported.percent());
        return new Figure(line, find(plan, line.code()).map(this::name).orElse(""), href, percent);
    }

    private List<General> generals(ConsolidatedView view) {
        return ReportContent.GENERAL.stream()
                .map(field -> new General(
                        field,
                        texts.label(field),
                        view.content().texts().getOrDefault(field, ""),
                        offered(view.offers(), field)))
                .toList();
    }

    private static List<Offered> offered(List<Offer> offers, String field) {
        return offers.stream()
                .filter(one -> one.field().equals(field))
                .map(one -> new Offered(one, key(one)))
                .toList();
    }

    private static String key(Offer offer) {
        return offer.step().slug() + "-" + offer.year() + "-" + offer.field();
    }

    private static Part part(UnitLine line, int year, String task, LocalDate on) {
        var unit = line.unit().code();
        var report = line.submitted() == null ? "" : ReportLinks.task(year, unit, task);
        return new Part(line, report, new ReportLinks.Counted(year, unit, task, line.uses(), on).page());
    }

    private static BarChart taskChart(ConsolidatedContent content) {
        return BarChart.of(content.figures().tasks().stream()
                .map(line -> new BarChart.Values(
                        line.code(), List.of((long) line.submitted().uses(), (long)
                                line.evidence().uses())))
                .toList());
    }

    private static BarChart yearChart(ConsolidatedContent content) {
        return BarChart.of(content.figures().years().stream()
                .map(line -> new BarChart.Values(String.valueOf(line.year()), List.of(line.uses())))
                .toList());
    }

    private static Optional<Indicator> find(Plan plan, String code) {
        return plan.indicators().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private String name(PlanTask task) {
        return task.name(words.language());
    }

    private String name(Indicator indicator) {
        return words.language().startsWith("en") ? indicator.en() : indicator.vi();
    }
}
