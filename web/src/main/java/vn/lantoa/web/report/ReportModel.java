package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.lantoa.coverage.CountingRules;
import vn.lantoa.coverage.declared.ReadEntries;
import vn.lantoa.plan.Indicator;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.Plans;
import vn.lantoa.report.ConsolidatedContent;
import vn.lantoa.report.ReadReport;
import vn.lantoa.report.ReportAccess;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.ReportState;
import vn.lantoa.report.ReportView;
import vn.lantoa.report.UnitLine;
import vn.lantoa.report.snapshot.ReadSnapshots;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;

/** Builds the pages of a report: its form, its print view and its lists of units. */
@RequestScoped
class ReportModel {
    @Inject
    ReadReport read;

    @Inject
    ReportCaller caller;

    @Inject
    Plans plans;

    @Inject
    PageWords words;

    @Inject
    ReportAccess access;

    @Inject
    ReadSnapshots snapshots;

    @Inject
    ReadEntries entries;

    /**
     * A task with its name.
     *
     * @param href address of the list of its evidence, or of the units behind its figures; empty if there is none
     */
    public record Task(Object of, String name, String href) {}

    /**
     * An indicator with its name.
     *
     * @param rule how its uses are counted in a unit's report
     * @param text numerator and denominator as of counting rule 2; empty under rule 1
     * @param href address of the evidence that counts for it, or of the units behind its share; empty if there is none
     */
    public record Figure(Object of, String name, String rule, String text, String href) {}

    /** The contribution of a unit, with links to its report and evidence. */
    public record Part(UnitLine of, String report, String evidence) {}

    ReportView read(ReportAddress report) {
        return read.call(caller.actor(), caller.key(report));
    }

    Page page(String template, ReportView view) {
        var content = view.content();
        var plan = plans.get(content.plan().version()).plan();
        var page = new Page(template, rights(view))
                .with("view", view)
                .with("year", content.year())
                .with("here", ReportLinks.page(view))
                .with("generals", ReportContent.GENERAL);
        return content instanceof ReportContent unit
                ? figures(page, view, unit, plan)
                : figures(page, view, (ConsolidatedContent) content, plan);
    }

    private Page figures(Page page, ReportView view, ReportContent content, Plan plan) {
        var undertaken = entries.undertaken(caller.actor(), view.unit().id(), content.year());
        return page.with("undertaken", undertaken)
                .with(
                        "tasks",
                        content.tasks().stream()
                                .map(line -> task(line, line.code(), plan, href(line, view)))
                                .toList())
                .with(
                        "figures",
                        content.indicators().stream()
                                .map(line -> figure(line, plan, view))
                                .toList());
    }

    private Page figures(Page page, ReportView view, ConsolidatedContent content, Plan plan) {
        var figures = content.figures();
        var here = ReportLinks.page(view);
        return page.with(
                        "tasks",
                        figures.tasks().stream()
                                .map(line ->
                                        task(line, line.code(), plan, ReportAddress.units(here, "task", line.code())))
                                .toList())
                .with(
                        "figures",
                        figures.indicators().stream()
                                .map(line -> figure(line, plan, here, content.countingRule() != CountingRules.FIRST))
                                .toList())
                .with(
                        "taskChart",
                        BarChart.of(
                                figures.tasks().stream().map(ReportModel::bars).toList()))
                .with(
                        "yearChart",
                        BarChart.of(figures.years().stream()
                                .filter(line -> line.rule() == content.countingRule())
                                .map(line -> BarChart.Values.of(String.valueOf(line.year()), line.uses()))
                                .toList()));
    }

    private static BarChart.Values bars(ConsolidatedContent.TaskSum line) {
        return BarChart.Values.of(
                line.code(), line.submitted().uses(), line.evidence().uses());
    }

    /** Returns the page of the units behind a figure of a consolidated report. */
    Page units(ReportView view, List<UnitLine> lines, String task, String indicator) {
        var plan = plans.get(view.content().plan().version()).plan();
        return Page.of("report/consolidated-units.ftlh")
                .with("here", ReportLinks.page(view))
                .with("title", title(plan, task, indicator))
                .with("ofTask", indicator.isEmpty())
                .with(
                        "parts",
                        lines.stream().map(line -> part(line, task, view)).toList())
                .with(
                        "submitted",
                        lines.stream()
                                .flatMap(line -> Stream.ofNullable(line.submitted()))
                                .mapToInt(Integer::intValue)
                                .sum())
                .with("evidence", lines.stream().mapToLong(UnitLine::evidence).sum());
    }

    private String title(Plan plan, String task, String indicator) {
        if (!indicator.isEmpty()) return indicator + " " + plan.indicatorName(indicator, words.language());
        return task.isEmpty() ? words.text("coverage.all-tasks") : task + " " + plan.taskName(task, words.language());
    }

    private Task task(Object line, String code, Plan plan, String href) {
        return new Task(line, plan.taskName(code, words.language()), href);
    }

    private static String href(ReportContent.TaskLine line, ReportView view) {
        var figures = line.figures();
        return figures.uses() + figures.objected() == 0
                ? ""
                : ReportLinks.Counted.ofTask(view.content().year(), view.unit().code(), line.code(), view.on())
                        .page();
    }

    private Figure figure(ReportContent.IndicatorLine line, Plan plan, ReportView view) {
        var rule = plan.findIndicator(line.code()).map(Indicator::rule).orElse(Indicator.Rule.NONE);
        var uses = line.uses();
        var counting = line.count() == null ? rule.uses() : rule.counts();
        var list = new ReportLinks.Counted(view.content().year(), view.unit().code(), "", counting, view.on());
        var isNothing = line.count() == null && (uses == null || uses == 0);
        return new Figure(
                line,
                plan.indicatorName(line.code(), words.language()),
                rule.slug(),
                line.inWords(plan, words.language()),
                isNothing ? "" : list.page());
    }

    /** @param isOfUnits true if the units enter the denominators */
    private Figure figure(ConsolidatedContent.IndicatorSum line, Plan plan, String here, boolean isOfUnits) {
        var isCounted = line.share() != null
                || isOfUnits
                        && plan.findIndicator(line.code()).map(Indicator::of).isPresent();
        var href = isCounted ? ReportAddress.units(here, "indicator", line.code()) : "";
        var language = words.language();
        return new Figure(line, plan.indicatorName(line.code(), language), "", line.inWords(plan, language), href);
    }

    private static Part part(UnitLine line, String task, ReportView view) {
        var year = view.content().year();
        var unit = line.unit().code();
        var report = line.submitted() == null ? "" : ReportLinks.task(year, unit, task);
        return new Part(line, report, new ReportLinks.Counted(year, unit, task, line.uses(), view.on()).page());
    }

    /** Returns the actions that the caller may take on the report, and its frozen copies. */
    private Map<String, ?> rights(ReportView view) {
        var by = caller.actor();
        var report = view.key();
        var standing = view.standing();
        var state = standing.state();
        var receipt = standing.receipt();
        var decides = access.mayDecide(by, report.step());
        var frozen = snapshots.call(by, report);
        var last = receipt == null ? 0 : receipt.number();
        return Map.of(
                "mayWrite", view.isWritable() && access.mayWrite(by, report),
                "maySubmit", view.isWritable() && standing.isBegun() && access.maySubmit(by, report),
                "mayDecide", !state.isOpen() && decides,
                "mayAccept", state == ReportState.SUBMITTED && decides,
                "mayFreeze",
                        state == ReportState.ACCEPTED
                                && decides
                                && frozen.stream().noneMatch(one -> one.submission() == last),
                "ofOwn", access.isOwn(by, report),
                "snapshots", frozen,
                "proofPage", snapshots.proofPage(by, report).orElse(""));
    }
}
