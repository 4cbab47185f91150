package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.lantoa.coverage.EvidenceLine;
import vn.lantoa.plan.Indicator;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.Plans;
import vn.lantoa.report.ConsolidatedContent;
import vn.lantoa.report.ConsolidatedContent.IndicatorSum;
import vn.lantoa.report.ConsolidatedContent.TaskSum;
import vn.lantoa.report.ReadReport;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.ReportContent.IndicatorLine;
import vn.lantoa.report.ReportContent.TaskLine;
import vn.lantoa.report.ReportView;
import vn.lantoa.report.ReportView.Offer;
import vn.lantoa.report.UnitLine;
import vn.lantoa.web.page.PageWords;

/** Builds the model of a report, for its form, its print view and its lists of units. */
@RequestScoped
class ReportModel {
    @Inject
    ReadReport read;

    @Inject
    ReportCaller caller;

    @Inject
    Plans plans;

    @Inject
    ReportRights rights;

    @Inject
    ReportTexts texts;

    @Inject
    PageWords words;

    /**
     * A task.
     *
     * @param href address of the list of its evidence, or of the units behind its figures; empty if there is none
     * @param proofs evidence of a unit's report
     * @param offers texts offered for adoption
     */
    public record Task(
            Object of, String field, String name, String href, List<EvidenceLine> proofs, List<Offer> offers) {}

    /**
     * An indicator.
     *
     * @param rule how its uses are counted in a unit's report
     * @param href address of the evidence that counts for it, or of the units behind its share; empty if there is none
     */
    public record Figure(Object of, String name, String rule, String href) {}

    /** A general text. */
    public record General(String field, String label, String text, List<Offer> offers) {}

    /** The contribution of a unit, with links to its report and evidence. */
    public record Part(UnitLine of, String report, String evidence) {}

    ReportView read(ReportAddress report) {
        return read.call(caller.actor(), caller.key(report));
    }

    Map<String, ?> of(ReportAddress report) {
        return of(read(report));
    }

    Map<String, ?> of(ReportView view) {
        var content = view.content();
        var plan = plans.get(content.plan().version()).plan();
        var model = new HashMap<String, Object>(rights.of(view));
        model.put("view", view);
        model.put("year", content.year());
        model.put("here", ReportLinks.page(view));
        model.put("writings", texts.written(view.history()));
        model.put(
                "generals",
                ReportContent.GENERAL.stream()
                        .map(field -> new General(
                                field,
                                texts.label(field),
                                content.texts().getOrDefault(field, ""),
                                offers(view, field)))
                        .toList());
        model.putAll(
                content instanceof ReportContent unit
                        ? figures(view, unit, plan)
                        : figures(view, (ConsolidatedContent) content, plan));
        return model;
    }

    private Map<String, ?> figures(ReportView view, ReportContent content, Plan plan) {
        return Map.of(
                "tasks",
                content.tasks().stream().map(line -> task(line, plan, view)).toList(),
                "figures",
                content.indicators().stream()
                        .map(line -> figure(line, plan, view))
                        .toList());
    }

    private Map<String, ?> figures(ReportView view, ConsolidatedContent content, Plan plan) {
        var figures = content.figures();
        return Map.of(
                "tasks",
                figures.tasks().stream().map(line -> task(line, plan, view)).toList(),
                "figures",
                figures.indicators().stream()
                        .map(line -> figure(line, plan, view))
                        .toList(),
                "taskChart",
                BarChart.of(figures.tasks().stream()
                        .map(line -> BarChart.Values.of(
                                line.code(),
                                line.submitted().uses(),
                                line.evidence().uses()))
                        .toList()),
                "yearChart",
                BarChart.of(figures.years().stream()
                        .map(line -> BarChart.Values.of(String.valueOf(line.year()), line.uses()))
                        .toList()));
    }

    /** Returns the model of the units behind a figure of a consolidated report. */
    Map<String, ?> units(ReportView view, List<UnitLine> lines, String task, String indicator) {
        var plan = plans.get(view.content().plan().version()).plan();
        return Map.of(
                "here", ReportLinks.page(view),
                "title", title(plan, task, indicator),
                "ofTask", indicator.isEmpty(),
                "parts", lines.stream().map(line -> part(line, task, view)).toList(),
                "submitted",
                        lines.stream()
                                .flatMap(line -> Stream.ofNullable(line.submitted()))
                                .mapToInt(Integer::intValue)
                                .sum(),
                "evidence", lines.stream().mapToLong(UnitLine::evidence).sum());
    }

    private String title(Plan plan, String task, String indicator) {
        if (!indicator.isEmpty()) return indicator + " " + plan.indicatorName(indicator, words.language());
        return task.isEmpty() ? words.text("coverage.all-tasks") : task + " " + plan.taskName(task, words.language());
    }

    /** Returns the submitted texts by field; a text adopted by the button {@code taken} replaces its field. */
    Map<String, String> typed(ReportView view, String taken) {
        var typed = new HashMap<>(texts.typed());
        view.offers().stream()
                .filter(one -> one.key().equals(taken))
                .forEach(one -> typed.put(one.field(), one.text()));
        return typed;
    }

    private Task task(TaskLine line, Plan plan, ReportView view) {
        var figures = line.figures();
        var isThere = figures.uses() + figures.objected() > 0;
        var list = ReportLinks.Counted.ofTask(view.content().year(), view.unit().code(), line.code(), view.on());
        return task(line, line.code(), plan, isThere ? list.page() : "", view);
    }

    private Task task(TaskSum line, Plan plan, ReportView view) {
        return task(line, line.code(), plan, ReportAddress.units(ReportLinks.page(view), "task", line.code()), view);
    }

    private Task task(Object line, String code, Plan plan, String href, ReportView view) {
        var field = ReportTexts.field(code);
        return new Task(
                line,
                field,
                plan.taskName(code, words.language()),
                href,
                view.proofs().getOrDefault(code, List.of()),
                offers(view, field));
    }

    private Figure figure(IndicatorLine line, Plan plan, ReportView view) {
        var rule = plan.findIndicator(line.code()).map(Indicator::rule).orElse(Indicator.Rule.NONE);
        var uses = line.uses();
        var list = new ReportLinks.Counted(view.content().year(), view.unit().code(), "", rule.uses(), view.on());
        return new Figure(
                line,
                plan.indicatorName(line.code(), words.language()),
                rule.slug(),
                uses == null || uses == 0 ? "" : list.page());
    }

    private Figure figure(IndicatorSum line, Plan plan, ReportView view) {
        var href = line.share() == null ? "" : ReportAddress.units(ReportLinks.page(view), "indicator", line.code());
        return new Figure(line, plan.indicatorName(line.code(), words.language()), "", href);
    }

    private static List<Offer> offers(ReportView view, String field) {
        return view.offers().stream().filter(one -> one.field().equals(field)).toList();
    }

    private static Part part(UnitLine line, String task, ReportView view) {
        var year = view.content().year();
        var unit = line.unit().code();
        var report = line.submitted() == null ? "" : ReportLinks.task(year, unit, task);
        return new Part(line, report, new ReportLinks.Counted(year, unit, task, line.uses(), view.on()).page());
    }
}
