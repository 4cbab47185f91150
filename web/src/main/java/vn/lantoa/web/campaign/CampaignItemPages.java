package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.plan.AnswerAssignment;
import vn.lantoa.campaign.plan.AttachVersion;
import vn.lantoa.campaign.plan.CancelItem;
import vn.lantoa.campaign.plan.ChangeItem;
import vn.lantoa.campaign.plan.MoveItem;
import vn.lantoa.campaign.plan.RestoreItem;
import vn.lantoa.campaign.plan.ScheduleItem;
import vn.lantoa.campaign.reading.CampaignView;
import vn.lantoa.campaign.reading.ItemView;
import vn.lantoa.campaign.reading.ReadCampaigns;
import vn.lantoa.campaign.step.CampaignStep;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.web.campaign.action.ScheduledActionLines;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.page.UiLanguage;
import vn.lantoa.web.signin.CurrentActor;

/** The page of one item of a campaign: its content, time, owner and attachments. */
@Path("/console/campaigns/items/{item: [0-9a-f-]{36}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CampaignItemPages {
    private static final String PAGE = "campaign/item.ftlh";

    @Inject
    ReadCampaigns read;

    @Inject
    ChangeItem change;

    @Inject
    MoveItem move;

    @Inject
    CancelItem cancel;

    @Inject
    RestoreItem restore;

    @Inject
    AttachVersion attach;

    @Inject
    ScheduleItem schedule;

    @Inject
    AnswerAssignment answer;

    @Inject
    ScheduledActionLines actionLines;

    @Inject
    ProductChooser chooser;

    @Inject
    ItemForm itemForm;

    @Inject
    TypedForm form;

    @Inject
    UiLanguage ui;

    @Inject
    CurrentActor current;

    @PathParam("item")
    String item = "";

    @GET
    public Page item(@QueryParam("find") @Nullable String find) {
        var model = model();
        if (find != null) model.put("find", chooser.find(form.text("find")));
        return form.empty(PAGE, model);
    }

    @POST
    @Path("wish")
    public Response change() {
        return done(id -> change.call(new ChangeItem.Command(id, itemForm.seen(), itemForm.spec(), current.actor())));
    }

    @POST
    @Path("window")
    public Response move() {
        return done(id -> move.call(new MoveItem.Command(id, itemForm.seen(), itemForm.window(), current.actor())));
    }

    /** Moves the item by a number of days, from the calendar and back to it. */
    @POST
    @Path("days")
    public Response shift() {
        var id = CampaignItemId.parse(item);
        return form.answer(
                () -> {
                    var campaign = read.of(id, current.actor());
                    var to = one(campaign, id).facts().window().shifted(itemForm.days());
                    move.call(new MoveItem.Command(id, itemForm.seen(), to, current.actor()));
                    return Response.seeOther(URI.create(
                                    "/console/campaigns/" + campaign.head().code() + "?view=calendar&moved=" + id))
                            .build();
                },
                PAGE,
                this::model);
    }

    @POST
    @Path("cancellation")
    public Response cancel() {
        return done(id -> cancel.call(new CancelItem.Command(id, form.text("note"), current.actor())));
    }

    @POST
    @Path("restoration")
    public Response restore() {
        return done(id -> restore.call(id, current.actor()));
    }

    @POST
    @Path("version")
    public Response attach() {
        return done(
                id -> attach.call(new AttachVersion.Command(id, new AssetId(form.id("asset")), 0, current.actor())));
    }

    @POST
    @Path("schedule")
    public Response schedule() {
        return done(id -> schedule.call(id, current.actor()));
    }

    @POST
    @Path("answer")
    public Response answer() {
        var accepts = form.text("answer").equals("yes");
        return done(id -> answer.call(new AnswerAssignment.Command(id, accepts, form.text("note"), current.actor())));
    }

    private Response done(Consumer<CampaignItemId> use) {
        var id = CampaignItemId.parse(item);
        return form.answer(
                () -> {
                    use.accept(id);
                    return Response.seeOther(URI.create("/console/campaigns/items/" + id))
                            .build();
                },
                PAGE,
                this::model);
    }

    private Map<String, Object> model() {
        var id = CampaignItemId.parse(item);
        var campaign = read.of(id, current.actor());
        var found = one(campaign, id);
        var steps = read.steps(id, current.actor());
        var model = new HashMap<String, Object>(itemForm.choices());
        model.put("errands", actionLines.of(found.facts()));
        model.put("plansErrands", actionLines.mayPlan(found.facts()));
        model.put("campaign", campaign);
        model.put("row", PlanRow.of(found, itemForm.today(), ui.tag()));
        model.put("steps", steps);
        CampaignStep.lastOf(steps)
                .filter(step -> step.kind().mayBeTakenBack())
                .ifPresent(step -> model.put("undo", step.kind()));
        return model;
    }

    private static ItemView one(CampaignView campaign, CampaignItemId id) {
        return campaign.items().stream()
                .filter(one -> one.facts().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("campaign-item:" + id));
    }
}
