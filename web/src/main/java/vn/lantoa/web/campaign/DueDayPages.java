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
import java.util.Map;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.reading.ReadCampaigns;
import vn.lantoa.campaign.reading.ReadDueDay;
import vn.lantoa.campaign.reading.SetDueDay;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page that sets the day by which an agency must deliver an item. */
@Path("/console/campaigns/items/{item: [0-9a-f-]{36}}/due")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DueDayPages {
    private static final String PAGE = "campaign/due.ftlh";

    @Inject
    ReadCampaigns read;

    @Inject
    ReadDueDay due;

    @Inject
    SetDueDay set;

    @Inject
    TypedForm form;

    @PathParam("item")
    String item = "";

    @GET
    public Page page() {
        return form.empty(PAGE, model());
    }

    @POST
    public Response set() {
        var id = CampaignItemId.parse(item);
        return form.done(
                () -> set.call(new SetDueDay.Command(id, form.findDay("dueOn").orElse(null), form.actor())),
                "/console/campaigns/items/" + id,
                PAGE,
                this::model);
    }

    private Map<String, ?> model() {
        var id = CampaignItemId.parse(item);
        return Map.of("campaign", read.of(id, form.actor()), "item", id, "due", due.of(id, form.actor()));
    }
}
