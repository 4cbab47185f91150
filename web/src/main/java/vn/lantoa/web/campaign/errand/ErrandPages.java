package vn.lantoa.web.campaign.errand;

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
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.errand.DropErrand;
import vn.lantoa.campaign.errand.ErrandId;
import vn.lantoa.campaign.errand.ErrandKind;
import vn.lantoa.campaign.errand.PlanErrand;
import vn.lantoa.campaign.reading.ReadCampaigns;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.signin.CurrentActor;

/** Planning what is placed by itself once an item of a campaign is out, and dropping it. */
@Path("/console/campaigns/items/{item: [0-9a-f-]{36}}/errands")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ErrandPages {
    private static final String NEW = "campaign/errand-new.ftlh";

    @Inject
    ReadCampaigns read;

    @Inject
    PlanErrand plan;

    @Inject
    DropErrand drop;

    @Inject
    Access access;

    @Inject
    ErrandForm errandForm;

    @Inject
    TypedForm form;

    @Inject
    CurrentActor current;

    @PathParam("item")
    String item = "";

    @GET
    @Path("new")
    @Operation(hidden = true)
    public Page form(@QueryParam("kind") @DefaultValue("") String kind) {
        return form.empty(NEW, model(kind));
    }

    @POST
    @Operation(hidden = true)
    public Response plan() {
        var id = CampaignItemId.parse(item);
        return form.answer(
                () -> {
                    plan.call(new PlanErrand.Command(id, errandForm.read(), current.actor()));
                    return seeItem(id);
                },
                NEW,
                () -> model(form.text("kind")));
    }

    @POST
    @Path("{errand: [0-9a-f-]{36}}/removal")
    @Operation(hidden = true)
    public Response drop(@PathParam("errand") String errand) {
        var id = CampaignItemId.parse(item);
        drop.call(id, ErrandId.parse(errand), current.actor());
        return seeItem(id);
    }

    private Map<String, ?> model(String kind) {
        var id = CampaignItemId.parse(item);
        var campaign = read.of(id, current.actor());
        var chosen = Stream.of(ErrandKind.values())
                .filter(one -> one.name().equalsIgnoreCase(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("errand-kind"));
        var found = campaign.items().stream()
                .filter(one -> one.facts().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("campaign-item:" + id));
        // nobody fills in a form that is then refused
        access.require(current.actor(), Role.RELEASER, found.facts().wish().owner());
        var model = new HashMap<String, Object>(errandForm.choices(chosen));
        model.put("campaign", campaign);
        model.put("item", found);
        return model;
    }

    private static Response seeItem(CampaignItemId id) {
        return Response.seeOther(URI.create("/console/campaigns/items/" + id + "#errands"))
                .build();
    }
}
