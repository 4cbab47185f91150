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
import vn.lantoa.campaign.reading.ReadCampaigns;
import vn.lantoa.campaign.reading.RehearseCampaign;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** The page of a rehearsal: the result if the campaign ran as planned now. */
@Path("/console/campaigns/{code: [a-z0-9][a-z0-9-]{1,59}}/rehearsals")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class RehearsalPages {
    @Inject
    ReadCampaigns read;

    @Inject
    RehearseCampaign rehearse;

    @Inject
    CurrentActor current;

    @PathParam("code")
    String code = "";

    @GET
    public Page rehearsals() {
        var campaign = read.get(code, current.actor());
        return new Page("campaign/rehearsals.ftlh", Map.of("campaign", campaign, "reports", rehearse.list(campaign)));
    }

    @POST
    public Response rehearse() {
        var campaign = read.get(code, current.actor());
        rehearse.call(campaign.id(), current.actor());
        return Page.seeOther("/console/campaigns/" + code + "/rehearsals");
    }
}
