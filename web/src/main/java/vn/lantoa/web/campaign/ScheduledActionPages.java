package vn.lantoa.web.campaign;

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
import java.util.HashMap;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.action.DropAction;
import vn.lantoa.campaign.action.PlanAction;
import vn.lantoa.campaign.action.ScheduledActionId;
import vn.lantoa.campaign.reading.ReadCampaigns;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.order.MessageForm;
import vn.lantoa.web.page.CommuneChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.RequestParsing;

/** The pages that plan and cancel scheduled actions of an item. */
@Path("/console/campaigns/items/{item: [0-9a-f-]{36}}/actions")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ScheduledActionPages {
    @Inject
    ReadCampaigns read;

    @Inject
    PlanAction plan;

    @Inject
    DropAction drop;

    @Inject
    Access access;

    @Inject
    ActionAdapters adapters;

    @Inject
    CommuneChoices communes;

    @Inject
    TypedForm form;

    @PathParam("item")
    String item = "";

    @GET
    @Path("new")
    public Page form(@QueryParam("kind") @DefaultValue("") String kind) {
        return form.empty(page(kind));
    }

    @POST
    public Response plan() {
        var id = CampaignItemId.parse(item);
        return form.answer(
                () -> {
                    var adapter = RequestParsing.required("kind", form.text("kind"), adapters::find);
                    plan.call(new PlanAction.Command(id, adapter.typed(), null, form.actor()));
                    return seeItem(id);
                },
                () -> page(form.text("kind")));
    }

    @POST
    @Path("{action: [0-9a-f-]{36}}/removal")
    public Response drop(@PathParam("action") String action) {
        var id = CampaignItemId.parse(item);
        drop.call(id, ScheduledActionId.parse(action), form.actor());
        return seeItem(id);
    }

    private Page page(String kind) {
        var id = CampaignItemId.parse(item);
        var campaign = read.of(id, form.actor());
        var adapter = adapters.find(kind).orElseThrow(() -> new NotFound("action-kind"));
        var found = campaign.item(id);
        // rejects officers without the right before they fill in the form
        access.require(form.actor(), Role.RELEASER, found.facts().spec().owner());
        var model = new HashMap<String, Object>(adapter.choices());
        model.putAll(communes.model());
        return new Page("campaign/action-new.ftlh", model)
                .with("kind", adapter.surface().kind())
                .with("forms", MessageForm.values())
                .with("classes", MessageClass.values())
                .with("campaign", campaign)
                .with("item", found);
    }

    private static Response seeItem(CampaignItemId id) {
        return Page.seeOther("/console/campaigns/items/" + id + "#actions");
    }
}
