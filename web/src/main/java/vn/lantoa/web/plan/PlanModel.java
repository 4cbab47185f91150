package vn.lantoa.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.OrganisationRegister;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.plan.Assignment;
import vn.lantoa.plan.FigureRow;
import vn.lantoa.plan.Figures;
import vn.lantoa.plan.Indicator;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.PlanTask;
import vn.lantoa.plan.Plans;
import vn.lantoa.web.page.PageWords;

/** Builds the model of the plan's page for today. */
@RequestScoped
class PlanModel {
    @Inject
    Plans plans;

    @Inject
    Figures measured;

    @Inject
    OrganisationRegister register;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** A task with the names of the units that currently lead and coordinate it. */
    public record Task(PlanTask of, String name, boolean valid, String lead, String coordinating) {}

    /** A section of the appendix with its tasks; its name is empty if the plan gives none. */
    public record Section(String name, List<Task> tasks) {}

    /** An indicator with its targets in words and its externally measured figures, latest first. */
    public record Figure(Indicator of, String name, String targets, List<Measured> measured) {}

    /** An externally measured figure. */
    public record Measured(FigureRow of, String percent) {}

    Map<String, ?> of(Plans.PlanVersion version) {
        var plan = version.plan();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var names = register.today().stream()
                .collect(Collectors.toMap(OrganisationView::code, OrganisationView::name, (one, other) -> one));
        var measured = this.measured.all();
        var tasks = plan.tasks().stream().map(task -> task(task, today, names)).toList();
        return Map.of(
                "plan", plan,
                "number", version.number(),
                "last", plans.lastNumber(),
                "tasks", tasks,
                "sections", sections(tasks),
                "figures",
                        plan.indicators().stream()
                                .map(one -> figure(one, measured))
                                .toList(),
                "without", plan.textsWithoutTask(),
                "texts", plan.texts().stream().collect(Collectors.toMap(Plan.PlanText::code, Plan.PlanText::text)),
                "made", plans.made());
    }

    private List<Section> sections(List<Task> tasks) {
        var sections = new LinkedHashMap<String, List<Task>>();
        for (var task : tasks)
            sections.computeIfAbsent(task.of().section(words.language()), name -> new ArrayList<>())
                    .add(task);
        return sections.entrySet().stream()
                .map(one -> new Section(one.getKey(), one.getValue()))
                .toList();
    }

    private Task task(PlanTask task, LocalDate today, Map<String, String> names) {
        return new Task(
                task,
                task.name(words.language()),
                task.isValidOn(today),
                units(task.lead(), today, names),
                units(task.coordinating(), today, names));
    }

    private String units(List<Assignment> assignments, LocalDate today, Map<String, String> names) {
        return assignments.stream()
                .filter(one -> one.isValidOn(today))
                .flatMap(one -> Stream.concat(
                        one.kinds().stream().map(this::kind),
                        one.organisations().stream().map(code -> names.getOrDefault(code, code))))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String kind(OrganisationKind kind) {
        return words.text("organisation.kind." + kind.name());
    }

    private Figure figure(Indicator indicator, List<FigureRow> measured) {
        var targets = indicator.targets().stream()
                .map(one -> one.year() + ": " + one.percent() + "%")
                .collect(Collectors.joining(", "));
        var own = measured.stream()
                .filter(one -> one.indicator().equals(indicator.code()))
                .map(one -> new Measured(one, words.amount(one.percent())))
                .toList();
        return new Figure(indicator, indicator.name(words.language()), targets, own);
    }
}
