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
import java.util.UUID;
import vn.lantoa.coverage.DecideEvidence;
import vn.lantoa.coverage.EvidenceId;
import vn.lantoa.coverage.EvidenceLine;
import vn.lantoa.coverage.ObjectToEvidence;
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The evidence behind a cell of the totals, with its proof, objections and decisions. */
@Path(EvidencePages.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class EvidencePages {
    static final String PATH = "/console/coverage/evidence";
    private static final int MOST = 10_000;

    @Inject
    EvidenceModel model;

    @Inject
    ObjectToEvidence object;

    @Inject
    DecideEvidence decide;

    @Inject
    TypedForm form;

    @GET
    public Page list(
            @BeanParam CoverageParameters chosen,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("after") @DefaultValue("") String after) {
        return form.empty(model.of(chosen, state, after));
    }

    /** Exports the listed rows as CSV; at most 10,000 rows. */
    @GET
    @Path("evidence.csv")
    @Produces("text/csv")
    public Response csv(@BeanParam CoverageParameters chosen) {
        var csv = new Csv(
                "unit",
                "use",
                "title",
                "asset",
                "version",
                "language",
                "place",
                "address",
                "first",
                "last",
                "amount",
                "tasks",
                "strength",
                "state");
        for (var line : model.read(chosen, "", MOST).lines()) csv.line(cells(line));
        return Attachment.csv(csv.text(), "minh-chung-chi-tiet.csv");
    }

    @POST
    @Path("{id}/objection")
    public Response object(@PathParam("id") UUID id, @BeanParam CoverageParameters chosen) {
        var command = new ObjectToEvidence.Command(form.actor(), new EvidenceId(id), form.text("reason"));
        return done(chosen, () -> object.call(command));
    }

    @POST
    @Path("{id}/decision")
    public Response decide(@PathParam("id") UUID id, @BeanParam CoverageParameters chosen) {
        var isRight = form.text("decision").equals("confirm");
        var command = new DecideEvidence.Command(form.actor(), new EvidenceId(id), isRight, form.text("reason"));
        return done(chosen, () -> decide.call(command));
    }

    private Response done(CoverageParameters chosen, Runnable action) {
        return form.done(action, PATH + "?" + chosen.with(), () -> model.of(chosen, "", ""));
    }

    private static String[] cells(EvidenceLine line) {
        var unit = line.unit();
        var asset = line.what().asset();
        var version = line.what().version();
        return new String[] {
            unit == null ? "" : unit,
            line.use().slug(),
            line.what().title(),
            asset == null ? "" : asset.toString(),
            version == null ? "" : String.valueOf(version),
            line.what().language(),
            line.where().place(),
            line.where().address(),
            line.seen().firstOn().toString(),
            line.seen().lastOn().toString(),
            String.valueOf(line.seen().amount()),
            String.join(" ", line.what().tasks()),
            line.seen().strength().slug(),
            line.seen().state().slug()
        };
    }
}
