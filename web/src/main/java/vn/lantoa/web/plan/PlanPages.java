package vn.lantoa.web.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.organisation.OrganisationRegister;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.plan.Assignment;
import vn.lantoa.plan.ChangePlan;
import vn.lantoa.plan.FigureRow;
import vn.lantoa.plan.ImportFigures;
import vn.lantoa.plan.Indicator;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.Plan.PlanText;
import vn.lantoa.plan.PlanDifference;
import vn.lantoa.plan.PlanTask;
import vn.lantoa.plan.Plans;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.ImportForm;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.ContentDisposition;

/**
 * The province's plan in the console, by version: tasks with their units, and indicators. Also imports externally
 * measured figures from a table, and changes the plan by uploading its document.
 */
@Path("/console/plan")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PlanPages {
    private static final ImportForm FIGURES = new ImportForm(Page.of("plan/figures.ftlh"), "csv", 1024);
    private static final ImportForm PLAN =
            new ImportForm(Page.of("plan/change.ftlh").with("differences", List.of()), "document", 1024);

    @Inject
    ImportFigures importFigures;

    @Inject
    ChangePlan change;

    @Inject
    TypedForm form;

    @Inject
    Plans plans;

    @Inject
    OrganisationRegister register;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    @GET
    public Page show(@QueryParam("version") @Nullable Integer version) {
        var found = plans.get(version);
        var plan = found.plan();
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var names = register.today().stream()
                .collect(Collectors.toMap(OrganisationView::code, OrganisationView::name, (one, other) -> one));
        var tasks = plan.tasks().stream().map(task -> task(task, today, names)).toList();
        var sections = tasks.stream()
                .collect(groupingBy(task -> task.of().section(words.language()), LinkedHashMap::new, toList()));
        var measured = plans.figures();
        return Page.of("plan/plan.ftlh")
                .with("plan", plan)
                .with("number", found.number())
                .with("last", plans.lastNumber())
                .with("tasks", tasks)
                .with("sections", List.copyOf(sections.values()))
                .with(
                        "figures",
                        plan.indicators().stream()
                                .map(one -> figure(one, measured))
                                .toList())
                .with("without", items(plan, today, names))
                .with("texts", plan.texts().stream().collect(Collectors.toMap(PlanText::code, PlanText::text)))
                .with("made", plans.made());
    }

    /** Returns the document of a version, which can be edited and uploaded again. */
    @GET
    @Path("plan.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response get(@QueryParam("version") @Nullable Integer version) {
        var found = plans.get(version);
        return Response.ok(found.plan())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment(found.plan().code() + "-" + found.number() + ".json"))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** Task with the names of the units that currently lead and coordinate it. */
    public record Task(PlanTask of, String name, boolean valid, String lead, String coordinating) {}

    private List<Item> items(Plan plan, LocalDate today, Map<String, String> names) {
        return plan.textsWithoutTask().stream()
                .map(one -> new Item(one, units(one.units(), today, names)))
                .toList();
    }

    /** An item of the text without a row, with the names of its current units. */
    public record Item(PlanText of, String units) {}

    /** An indicator with its targets in words and its externally measured figures, latest first. */
    public record Figure(Indicator of, String name, String targets, List<Measured> measured) {}

    /** An externally measured figure. */
    public record Measured(FigureRow of, String percent) {}

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
                        one.kinds().stream().map(kind -> words.text("organisation.kind." + kind.name())),
                        one.organisations().stream().map(code -> names.getOrDefault(code, code))))
                .distinct()
                .collect(Collectors.joining(", "));
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

    @GET
    @Path("figures")
    public Page blankFigures() {
        return FIGURES.blank(form);
    }

    /** Shows a preview of the changes in the table of figures, or applies the previewed changes. */
    @POST
    @Path("figures")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response sendFigures(List<EntityPart> parts) {
        return FIGURES.table(
                form, parts, (csv, tried) -> importFigures.call(new ImportFigures.Command(form.actor(), csv, tried)));
    }

    @GET
    @Path("figures/sample.csv")
    @Produces("text/csv; charset=utf-8")
    public Response sample() {
        var sample = new Csv("indicator", "on", "source", "percent", "address")
                .line("2025-12", "2025-11-30", words.text("plan.figures.source"), "91.5", "");
        return Attachment.csv(sample.text(), "figures-sample.csv");
    }

    @GET
    @Path("change")
    public Page blankPlan() {
        return PLAN.blank(form);
    }

    /** Shows a preview of the changes, or makes the previewed document the next version. */
    @POST
    @Path("change")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response sendPlan(List<EntityPart> parts) {
        return PLAN.answer(
                form, parts, document -> PLAN.page().with("differences", changed(document, true)), document -> {
                    changed(document, false);
                    return Page.seeOther("/console/plan");
                });
    }

    private List<PlanDifference> changed(String document, boolean tried) {
        return change.call(new ChangePlan.Command(form.actor(), document, tried));
    }
}
