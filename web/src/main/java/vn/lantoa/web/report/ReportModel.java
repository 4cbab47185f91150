package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.coverage.EvidenceLine;
import vn.lantoa.plan.Indicator;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.PlanTask;
import vn.lantoa.plan.Plans;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.ReportContent.IndicatorLine;
import vn.lantoa.report.ReportContent.TaskLine;
import vn.lantoa.report.ReportView;
import vn.lantoa.web.page.PageWords;

/** Builds the model of a unit's report, for its form and its print view. */
@RequestScoped
class ReportModel {
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

    /**
     * A task.
     *
     * @param href address of the list of its evidence; empty if there is none
     */
    public record Task(TaskLine of, String field, String name, String href, List<EvidenceLine> proofs) {
        public Task {
            proofs = List.copyOf(proofs);
        }
    }

    /**
     * An indicator with its name.
     *
     * @param href address of the evidence that counts for it; empty if there is none
     */
    public record Figure(IndicatorLine of, String name, String rule, String href) {}

    /** A general text. */
    public record General(String field, String label, String text) {}

    Map<String, ?> of(ReportView view) {
        var content = view.content();
        var plan = plans.get(content.plan().version()).plan();
        var model = new HashMap<String, Object>(rights.of(view.unit().id(), view.standing()));
        model.putAll(snapshots.of(view.unit().id(), content.year(), view.standing()));
        model.put("unit", view.unit());
        model.put("year", content.year());
        model.put("content", content);
        model.put("standing", view.standing());
        model.put("deadline", view.deadline());
        model.put("moves", view.history().moves());
        model.put("writings", texts.written(view.history()));
        model.put("here", ReportPages.address(content.year(), view.unit().code()));
        model.put(
                "tasks",
                content.tasks().stream().map(line -> task(line, plan, view)).toList());
        model.put(
                "figures",
                content.indicators().stream()
                        .map(line -> figure(line, plan, view))
                        .toList());
        model.put("generals", generals(content));
        return model;
    }

    /** Returns the submitted texts by field. */
    Map<String, String> typed() {
        return texts.typed();
    }

    private Task task(TaskLine line, Plan plan, ReportView view) {
        var figures = line.figures();
        var isThere = figures.uses() + figures.objected() > 0;
        var list = ReportLinks.Counted.ofTask(view.content().year(), view.unit().code(), line.code(), view.on());
        return new Task(
                line,
                ReportTexts.field(line.code()),
                plan.findTask(line.code()).map(this::name).orElse(""),
                isThere ? list.page() : "",
                view.proofs().getOrDefault(line.code(), List.of()));
    }

    private Figure figure(IndicatorLine line, Plan plan, ReportView view) {
        var indicator = plan.indicators().stream()
                .filter(one -> one.code().equals(line.code()))
                .findFirst();
        var rule = indicator.map(Indicator::rule).orElse(Indicator.Rule.NONE);
        var uses = line.uses();
        var list = ReportLinks.Counted.ofIndicator(
                view.content().year(), view.unit().code(), rule, view.on());
        return new Figure(
                line, indicator.map(this::name).orElse(""), rule.slug(), uses == null || uses == 0 ? "" : list.page());
    }

    private List<General> generals(ReportContent content) {
        return ReportContent.GENERAL.stream()
                .map(field ->
                        new General(field, texts.label(field), content.texts().getOrDefault(field, "")))
                .toList();
    }

    private String name(PlanTask task) {
        return task.name(words.language());
    }

    private String name(Indicator indicator) {
        return words.language().startsWith("en") ? indicator.en() : indicator.vi();
    }
}
