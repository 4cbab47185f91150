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
import vn.lantoa.coverage.practice.DecideNomination;
import vn.lantoa.coverage.practice.NominatePractice;
import vn.lantoa.coverage.practice.NominationId;
import vn.lantoa.coverage.practice.NominationText;
import vn.lantoa.coverage.practice.WithdrawNomination;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.table.Spreadsheet;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.place.KeptUnits;

/** The nominations of a year, ranked by evidence, as a page and as tables for awards, with their decisions. */
@Path("/console/coverage/practice")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class NominationPages {
    static final String PATH = "/console/coverage/practice";

    @Inject
    NominatePractice nominate;

    @Inject
    WithdrawNomination withdraw;

    @Inject
    DecideNomination decide;

    @Inject
    KeptUnits units;

    @Inject
    NominationModel model;

    @Inject
    TypedForm form;

    @GET
    public Page list(@BeanParam NominationParameters chosen, @QueryParam("page") @DefaultValue("1") int page) {
        return form.empty(model.page(chosen, Math.max(1, page)));
    }

    /** Exports all pages of the list as CSV. */
    @GET
    @Path("practice.csv")
    @Produces("text/csv")
    public Response csv(@BeanParam NominationParameters chosen) {
        return Attachment.csv(NominationTable.csv(model.read(chosen)), name(chosen, "csv"));
    }

    /** Exports all pages of the list as a workbook. */
    @GET
    @Path("practice.xlsx")
    @Produces(Spreadsheet.TYPE)
    public Response xlsx(@BeanParam NominationParameters chosen) {
        return Attachment.workbook(model.sheet(chosen), name(chosen, "xlsx"));
    }

    @GET
    @Path("new")
    public Page blank(
            @QueryParam("unit") @DefaultValue("") String unit, @QueryParam("asset") @DefaultValue("") String asset) {
        if (units.all(NominationModel.NOMINATING).isEmpty()) throw new Forbidden("nominate for a unit");
        return form.empty(model.page(unit, asset));
    }

    @POST
    public Response nominate() {
        return form.answer(
                () -> {
                    var typed = form.read(NominationText.class);
                    nominate.call(new NominatePractice.Command(form.actor(), units.ofPage(form.text("unit")), typed));
                    return Page.seeOther(PATH + "?year=" + typed.year());
                },
                () -> model.page("", ""));
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
        return form.done(action, PATH + "?" + chosen.query(), () -> model.page(chosen, 1));
    }

    private String name(NominationParameters chosen, String extension) {
        return "mo-hinh-tot-" + chosen.year(units.today()) + "." + extension;
    }
}
