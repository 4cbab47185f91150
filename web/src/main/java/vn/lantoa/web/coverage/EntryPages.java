package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.lantoa.coverage.declared.EntryKind;
import vn.lantoa.coverage.declared.EntryText;
import vn.lantoa.coverage.declared.ReadEntries;
import vn.lantoa.coverage.declared.RecordEntry;
import vn.lantoa.kernel.PathSegment;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.plan.Plans;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.place.KeptUnits;

/** The list of units with their plans for a year, and the page of a unit's yearly entries. */
@Path(EntryPages.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class EntryPages {
    static final String PATH = "/console/coverage/unit";

    @Inject
    ReadEntries read;

    @Inject
    RecordEntry record;

    @Inject
    Organisations organisations;

    @Inject
    Plans plans;

    @Inject
    KeptUnits units;

    @Inject
    PageWords words;

    @Inject
    TypedForm form;

    @GET
    public Page list(@QueryParam("year") @DefaultValue("0") int year) {
        var found = read.plans(form.actor(), CoverageParameters.year(year, units.today()));
        return Page.of("coverage/unit-plans.ftlh")
                .with("plans", found)
                .with("late", units.today().isAfter(found.dueOn()));
    }

    @GET
    @Path("{code}/{year}")
    public Page show(@PathParam("code") String code, @PathParam("year") int year) {
        return form.empty(page(code, year));
    }

    @POST
    @Path("{code}/{year}")
    public Response record(@PathParam("code") String code, @PathParam("year") int year) {
        return form.done(
                () -> record.call(new RecordEntry.Command(form.actor(), units.ofPage(code), year, text())),
                address(code, year),
                () -> page(code, year));
    }

    static String address(String code, int year) {
        return PATH + "/" + PathSegment.of(code) + "/" + year;
    }

    private EntryText text() {
        var undertakings = plans.last().plan().tasks().stream()
                .map(task -> new EntryText.Undertaking(
                        task.code(), form.text("amount." + task.code()), form.text("text." + task.code())))
                .filter(one -> !one.amount().isEmpty() || !one.text().isEmpty())
                .toList();
        var day = form.text(form.text("kind").equals(EntryKind.PLAN.slug()) ? "signedOn" : "onDay");
        return new EntryText(form.text("kind"), form.text("number"), day, form.text("people"), undertakings);
    }

    /** Returns the page of a unit's entries for a year. */
    Page page(String code, int year) {
        var unit = organisations.findView(units.ofPage(code)).orElseThrow();
        return Page.of("coverage/unit-entries.ftlh")
                .with("unit", unit)
                .with("year", year)
                .with("entries", read.call(form.actor(), unit.id(), year))
                .with("undertaken", read.undertaken(form.actor(), unit.id(), year))
                .with("kinds", words.choices("entry.kind.", EntryKind.values()))
                .with("tasks", plans.last().plan().tasksOf(unit, units.today()))
                .with("today", units.today().toString())
                .with("mayEnter", units.mayKeep(unit.id()));
    }
}
