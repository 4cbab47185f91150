package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lantoa.coverage.practice.DecideNomination;
import vn.lantoa.coverage.practice.NominatePractice;
import vn.lantoa.coverage.practice.NominationId;
import vn.lantoa.coverage.practice.NominationState;
import vn.lantoa.coverage.practice.NominationText;
import vn.lantoa.coverage.practice.NominationView;
import vn.lantoa.coverage.practice.ReadNominations;
import vn.lantoa.coverage.practice.WithdrawNomination;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.table.Spreadsheet;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.Plans;
import vn.lantoa.rendition.ReadThumbnails;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.place.KeptUnits;

/** The nominations of a year, ranked by evidence, as a page and as tables for awards, with their decisions. */
@Path("/console/coverage/practice")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class NominationPages {
    private static final String PATH = "/console/coverage/practice";
    private static final int PAGE = 50;
    private static final int YEARS = 5;
    private static final Role[] NOMINATING = {Role.UPLOADER, Role.RELEASER};

    @Inject
    NominatePractice nominate;

    @Inject
    WithdrawNomination withdraw;

    @Inject
    DecideNomination decide;

    @Inject
    KeptUnits kept;

    @Inject
    OwnUnits units;

    @Inject
    ReadNominations nominations;

    @Inject
    Plans plans;

    @Inject
    PageWords words;

    @Inject
    ReadThumbnails thumbnails;

    @Inject
    TypedForm form;

    @GET
    public Page list(@BeanParam NominationParameters chosen, @QueryParam("page") @DefaultValue("1") int page) {
        return form.empty(page(chosen, Math.max(1, page)));
    }

    /** Exports all pages of the list as CSV. */
    @GET
    @Path("practice.csv")
    @Produces("text/csv")
    public Response csv(@BeanParam NominationParameters chosen) {
        return Attachment.csv(NominationTable.csv(read(chosen)), name(chosen, "csv"));
    }

    /** Exports all pages of the list as a workbook. */
    @GET
    @Path("practice.xlsx")
    @Produces(Spreadsheet.TYPE)
    public Response xlsx(@BeanParam NominationParameters chosen) {
        return Attachment.workbook(NominationTable.sheet(read(chosen), words), name(chosen, "xlsx"));
    }

    @GET
    @Path("new")
    public Page blank(
            @QueryParam("unit") @DefaultValue("") String unit, @QueryParam("asset") @DefaultValue("") String asset) {
        if (kept.all(NOMINATING).isEmpty()) throw new Forbidden("nominate for a unit");
        return form.empty(page(unit, asset));
    }

    @POST
    public Response nominate() {
        return form.answer(
                () -> {
                    var typed = form.read(NominationText.class);
                    nominate.call(new NominatePractice.Command(form.actor(), units.named(form.text("unit")), typed));
                    return Page.seeOther(PATH + "?year=" + typed.year());
                },
                () -> page("", ""));
    }

    @POST
    @Path("{id}/withdrawal")
    public Response withdraw(@PathParam("id") String id, @BeanParam NominationParameters chosen) {
        var nomination = NominationId.parse(id);
        return done(chosen, () -> withdraw.call(form.actor(), nomination));
    }

    @POST
    @Path("{id}/decision")
    public Response decide(@PathParam("id") String id, @BeanParam NominationParameters chosen) {
        var isChosen = form.text("decision").equals("choose");
        var command = new DecideNomination.Command(form.actor(), NominationId.parse(id), isChosen, form.text("reason"));
        return done(chosen, () -> decide.call(command));
    }

    private Response done(NominationParameters chosen, Runnable action) {
        return form.done(action, PATH + "?" + chosen.query(), () -> page(chosen, 1));
    }

    private String name(NominationParameters chosen, String extension) {
        return "mo-hinh-tot-" + chosen.year(kept.today()) + "." + extension;
    }

    private List<NominationView> read(NominationParameters chosen) {
        return nominations.call(form.actor(), chosen.year(kept.today()), chosen.state());
    }

    private Page page(NominationParameters chosen, int page) {
        var all = read(chosen);
        var from = Math.min(all.size(), (page - 1L) * PAGE);
        var shown = all.stream().skip(from).limit(PAGE).toList();
        var query = chosen.query();
        var here = PATH + "?" + (query.isEmpty() ? "" : query + "&") + "page=";
        var year = chosen.year(kept.today());
        return Page.of("coverage/practice.ftlh")
                .with("nominations", shown)
                .with("withdrawable", withdrawable(shown))
                .with("thumbnails", thumbnails(shown))
                .with("total", all.size())
                .with("year", year)
                .with("state", chosen.state)
                .with("query", query)
                .with("years", years(year))
                .with("states", words.choices("practice-state.", NominationState.values()))
                .with("mayNominate", !kept.all(NOMINATING).isEmpty())
                .with("next", from + PAGE < all.size() ? here + (page + 1) : "")
                .with("first", page > 1 ? here + 1 : "");
    }

    /**
     * Returns the page of the form.
     *
     * @param unit code of the preselected unit; may be empty
     * @param asset the preselected asset; may be empty
     */
    private Page page(String unit, String asset) {
        var year = kept.today().getYear();
        return Page.of("coverage/practice-form.ftlh")
                .with("units", OrganisationChoices.byCode(kept.all(NOMINATING)))
                .with("unit", unit)
                .with("asset", asset)
                .with("year", year)
                .with("years", years(year))
                .with(
                        "tasks",
                        plans.last().plan().tasks().stream()
                                .map(task -> new Choice(task.code(), task.code() + " " + task.name(words.language())))
                                .toList());
    }

    /** Returns the ids of the nominations that the officer may withdraw. */
    private List<String> withdrawable(List<NominationView> shown) {
        return shown.stream()
                .filter(one -> one.state() == NominationState.NOMINATED && kept.holds(one.organisation(), NOMINATING))
                .map(one -> one.id().toString())
                .toList();
    }

    /** Returns the version to show a thumbnail of, by asset; assets removed by law show none. */
    private Map<String, Integer> thumbnails(List<NominationView> shown) {
        var assets = shown.stream().filter(NominationView::isPublic).map(NominationView::asset);
        return thumbnails.of(assets.toList(), form.actor());
    }

    private List<Choice> years(int shown) {
        var present = kept.today().getYear();
        return Stream.concat(IntStream.range(0, YEARS).mapToObj(ago -> present - ago), Stream.of(shown))
                .distinct()
                .map(year -> new Choice(String.valueOf(year), String.valueOf(year)))
                .toList();
    }
}
