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
import java.util.function.Consumer;
import vn.lantoa.campaign.plan.ItemState;
import vn.lantoa.campaign.reading.CampaignView;
import vn.lantoa.campaign.reading.PauseCampaign;
import vn.lantoa.campaign.reading.ReadCampaigns;
import vn.lantoa.campaign.reading.ResumeCampaign;
import vn.lantoa.campaign.reading.StopCampaign;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page that pauses, resumes or cancels a campaign. */
@Path("/console/campaigns/{code: [a-z0-9][a-z0-9-]{1,59}}/run")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CampaignHaltPages {
    private static final String PAGE = "campaign/run.ftlh";

    @Inject
    ReadCampaigns read;

    @Inject
    PauseCampaign pause;

    @Inject
    ResumeCampaign resume;

    @Inject
    StopCampaign stop;

    @Inject
    TypedForm form;

    @PathParam("code")
    String code = "";

    @GET
    public Page page() {
        return form.empty(PAGE, model());
    }

    @POST
    @Path("pause")
    public Response pause() {
        return done(
                campaign -> pause.call(new PauseCampaign.Command(campaign.id(), form.text("reason"), form.actor())));
    }

    @POST
    @Path("resumption")
    public Response resume() {
        return done(campaign -> resume.call(campaign.id(), form.actor()));
    }

    @POST
    @Path("stop")
    public Response stop() {
        return done(campaign -> stop.call(new StopCampaign.Command(
                campaign.id(), form.text("reason"), form.isTicked("recalls"), form.text("explanation"), form.actor())));
    }

    private Response done(Consumer<CampaignView> use) {
        return form.done(
                () -> use.accept(read.get(code, form.actor())),
                "/console/campaigns/" + code + "/run",
                PAGE,
                this::model);
    }

    private Map<String, ?> model() {
        var campaign = read.get(code, form.actor());
        return Map.of(
                "campaign",
                campaign,
                "run",
                campaign.head().run(),
                "waiting",
                campaign.items().stream()
                        .filter(item -> item.facts().state().mayMove())
                        .count(),
                "out",
                campaign.items().stream()
                        .filter(item -> item.facts().state() == ItemState.OUT)
                        .count());
    }
}
