package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Consumer;
import vn.lantoa.asset.AssetId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.plan.AnswerAssignment;
import vn.lantoa.campaign.plan.AttachVersion;
import vn.lantoa.campaign.plan.ScheduleItem;
import vn.lantoa.campaign.reading.SetDueDay;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.RequestParsing;

/**
 * The pages that attach a version to an item, plan its release, accept or decline its assignment, and set the day by which
 * an agency must deliver the item.
 */
@Path("/console/campaigns/items/{item: [0-9a-f-]{36}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ItemVersionPages {
    @Inject
    ItemModel items;

    @Inject
    AttachVersion attach;

    @Inject
    ScheduleItem schedule;

    @Inject
    AnswerAssignment answer;

    @Inject
    SetDueDay set;

    @Inject
    TypedForm form;

    @PathParam("item")
    String item = "";

    @POST
    @Path("version")
    public Response attach() {
        return done(id -> attach(id, RequestParsing.asset("asset", form.text("asset"))));
    }

    private void attach(CampaignItemId id, AssetId asset) {
        try {
            attach.call(id, asset, 0, form.actor());
        } catch (NotFound invisible) {
            throw new Rejected(Issues.of("asset", "unknown"));
        }
    }

    @POST
    @Path("schedule")
    public Response schedule() {
        return done(id -> schedule.call(id, form.actor()));
    }

    @POST
    @Path("answer")
    public Response answer() {
        var accepts = form.text("answer").equals("yes");
        return done(id -> answer.call(id, accepts, form.text("note"), form.actor()));
    }

    @GET
    @Path("due")
    public Page due() {
        return form.empty(duePage());
    }

    @POST
    @Path("due")
    public Response setDue() {
        var id = CampaignItemId.parse(item);
        return form.done(
                () -> set.call(id, form.findDay("dueOn").orElse(null), form.actor()),
                "/console/campaigns/items/" + id,
                this::duePage);
    }

    private Page duePage() {
        var id = CampaignItemId.parse(item);
        return Page.of("campaign/due.ftlh")
                .with("campaign", items.campaign(id))
                .with("item", id)
                .with("due", set.of(id, form.actor()));
    }

    private Response done(Consumer<CampaignItemId> use) {
        return items.done(CampaignItemId.parse(item), use);
    }
}
