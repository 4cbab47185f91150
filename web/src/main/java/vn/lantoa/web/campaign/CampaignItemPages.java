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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.plan.CancelItem;
import vn.lantoa.campaign.plan.ChangeItem;
import vn.lantoa.campaign.plan.MoveItem;
import vn.lantoa.campaign.plan.RestoreItem;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of one item of a campaign: its content, time, owner and attachments. */
@Path("/console/campaigns/items/{item: [0-9a-f-]{36}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CampaignItemPages {
    @Inject
    ItemModel items;

    @Inject
    ChangeItem change;

    @Inject
    MoveItem move;

    @Inject
    CancelItem cancel;

    @Inject
    RestoreItem restore;

    @Inject
    ItemForm itemForm;

    @Inject
    TypedForm form;

    @PathParam("item")
    String item = "";

    @GET
    public Page item(@QueryParam("find") @Nullable String find) {
        return form.empty(find == null ? items.page(id()) : items.found(id()));
    }

    @POST
    @Path("wish")
    public Response change() {
        return done(id -> change.call(id, itemForm.seen(), itemForm.spec(), form.actor()));
    }

    @POST
    @Path("window")
    public Response move() {
        return done(id -> move.call(id, itemForm.seen(), itemForm.window(), form.actor()));
    }

    /** Moves the item by a number of days from the calendar view, and returns there. */
    @POST
    @Path("days")
    public Response shift() {
        var id = id();
        return form.answer(
                () -> {
                    var campaign = items.campaign(id);
                    var to = campaign.item(id).facts().window().shifted(itemForm.days());
                    move.call(id, itemForm.seen(), to, form.actor());
                    return Page.seeOther("/console/campaigns/" + campaign.head().code() + "?view=calendar&moved=" + id);
                },
                () -> items.page(id));
    }

    @POST
    @Path("cancellation")
    public Response cancel() {
        return done(id -> cancel.call(id, form.text("note"), form.actor()));
    }

    @POST
    @Path("restoration")
    public Response restore() {
        return done(id -> restore.call(id, form.actor()));
    }

    private Response done(Consumer<CampaignItemId> use) {
        return items.done(id(), use);
    }

    private CampaignItemId id() {
        return CampaignItemId.parse(item);
    }
}
