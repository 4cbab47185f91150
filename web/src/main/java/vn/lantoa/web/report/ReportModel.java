package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.lantoa.coverage.EvidenceLine;
import vn.lantoa.kernel.text.PathSegment;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.Indicator;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.PlanTask;
import vn.lantoa.plan.Plans;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.ReportContent.IndicatorLine;
import vn.lantoa.report.ReportContent.TaskLine;
import vn.lantoa.report.ReportHistory;
import vn.lantoa.report.ReportState;
import vn.lantoa.report.ReportView;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.signin.CurrentActor;

/** Makes the model of a unit's report, for its form and its print view, and reads the form. */
@RequestScoped
class ReportModel {
    private static final String TASK = "task:";

    @Inject
    Plans plans;

    @Inject
    Access access;

    @Inject
    CurrentActor current;

    @Inject
    PageWords words;

    @Inject
    HttpServletRequest request;

    /**
     * A task.
     *
     * @param href of the list of its evidence; empty where there is none
     */
    public record Task(TaskLine of, String field, String name, String href, List<EvidenceLine> proofs) {
        public Task {
            proofs = List.copyOf(proofs);
        }
    }

    /** An indicator with its name. */
    public record Figure(IndicatorLine of, String name, String rule) {}

    /** A general text. */
    public record General(String field, String label, String text) {}

    /** A text that somebody wrote, with the name of its field. */
    public record Written(ReportHistory.Writing of, String label) {}

    Map<String, ?> of(ReportView view) {
        var content = view.content();
        var plan = plans.get(content.plan().version()).plan();
        var model = new HashMap<String, Object>(rights(view));
        model.put("unit", view.unit());
        model.put("year", content.year());
        model.put("content", content);
        model.put("standing", view.standing());
        model.put("deadline", view.deadline());
        model.put("moves", view.history().moves());
        model.put(
                "writings",
                view.history().writings().stream()
                        .map(one -> new Written(one, label(one.field())))
                        .toList());
        model.put("here", ReportPages.address(content.year(), view.unit().code()));
        model.put(
                "tasks",
                content.tasks().stream().map(line -> task(line, plan, view)).toList());
        model.put(
                "figures",
                content.indicators().stream().map(line -> figure(line, plan)).toList());
        model.put("generals", generals(content));
        return model;
    }

    /** The texts that were sent, by their fields. */
    Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        request.getParameterMap().forEach((field, values) -> {
            if (field.startsWith(TASK) || ReportContent.GENERAL.contains(field)) typed.put(field, values[0]);
        });
        return typed;
    }

    private Map<String, Boolean> rights(ReportView view) {
        var unit = view.unit().id();
        var state = view.standing().state();
        var handedIn = state == ReportState.SUBMITTED || state == ReportState.ACCEPTED;
        var decides = Stream.of(Role.APPROVER, Role.ADMINISTRATOR)
                .anyMatch(role -> access.allowsEverywhere(current.actor(), role));
        return Map.of(
                "mayWrite", state.isOpen() && holds(unit, Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR),
                "maySubmit", state.isOpen() && view.standing().isBegun() && holds(unit, Role.APPROVER, Role.RELEASER),
                "mayDecide", handedIn && decides,
                "mayAccept", state == ReportState.SUBMITTED && decides);
    }

    private boolean holds(OrganisationId unit, Role... roles) {
        return Stream.of(roles).anyMatch(role -> access.allows(current.actor(), role, unit));
    }

    private Task task(TaskLine line, Plan plan, ReportView view) {
        var figures = line.figures();
        var isThere = figures.uses() + figures.objected() > 0;
        var href = "/console/coverage/evidence?year=" + view.content().year() + "&unit="
                + PathSegment.of(view.unit().code()) + "&task=" + PathSegment.of(line.code()) + "&on=" + view.on();
        return new Task(
                line,
                TASK + line.code(),
                plan.findTask(line.code()).map(this::name).orElse(""),
                isThere ? href : "",
                view.proofs().getOrDefault(line.code(), List.of()));
    }

    private Figure figure(IndicatorLine line, Plan plan) {
        var indicator = plan.indicators().stream()
                .filter(one -> one.code().equals(line.code()))
                .findFirst();
        return new Figure(
                line,
                indicator.map(this::name).orElse(""),
                indicator.map(one -> one.rule().slug()).orElse("none"));
    }

    private List<General> generals(ReportContent content) {
        return ReportContent.GENERAL.stream()
                .map(field -> new General(field, label(field), content.texts().getOrDefault(field, "")))
                .toList();
    }

    private String label(String field) {
        return field.startsWith(TASK)
                ? words.text("report.task", field.substring(TASK.length()))
                : words.text("field." + field);
    }

    private String name(PlanTask task) {
        return task.name(words.language());
    }

    private String name(Indicator indicator) {
        return words.language().startsWith("en") ? indicator.en() : indicator.vi();
    }
}
