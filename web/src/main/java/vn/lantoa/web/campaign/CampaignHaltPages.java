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
import java.util.function.Predicate;
import vn.lantoa.campaign.plan.ItemState;
import vn.lantoa.campaign.reading.CampaignView;
import vn.lantoa.campaign.reading.PauseCampaign;
import vn.lantoa.campaign.reading.ReadCampaigns;
import vn.lantoa.campaign.reading.RehearseCampaign;
import vn.lantoa.campaign.reading.ResumeCampaign;
import vn.lantoa.campaign.reading.StopCampaign;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/**
 * The page that pauses, resumes or stops a campaign, and the page of its rehearsals, which simulate the campaign as
 * currently planned.
 */
@Path("/console/campaigns/{code: [a-z0-9][a-z0-9-]{1,59}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CampaignHaltPages {
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

    @Inject
    RehearseCampaign rehearse;

    @PathParam("code")
    String code = "";

    @GET
    @Path("run")
    public Page run() {
        return form.empty(page());
    }

    @POST
    @Path("run/pause")
    public Response pause() {
        return done(campaign -> pause.call(campaign.id(), form.text("reason"), form.actor()));
    }

    @POST
    @Path("run/resumption")
    public Response resume() {
        return done(campaign -> resume.call(campaign.id(), form.actor()));
    }

    @POST
    @Path("run/stop")
    public Response stop() {
        return done(campaign -> stop.call(new StopCampaign.Command(
                campaign.id(), form.text("reason"), form.isTicked("recalls"), form.text("explanation"), form.actor())));
    }

    private Response done(Consumer<CampaignView> use) {
        return form.done(
                () -> use.accept(read.get(code, form.actor())), "/console/campaigns/" + code + "/run", this::page);
    }

    private Page page() {
        var campaign = read.get(code, form.actor());
        return Page.of("campaign/run.ftlh")
                .with("campaign", campaign)
                .with("run", campaign.head().run())
                .with("waiting", count(campaign, ItemState::mayMove))
                .with("out", count(campaign, state -> state == ItemState.OUT));
    }

    private static long count(CampaignView campaign, Predicate<ItemState> wanted) {
        return campaign.items().stream()
                .filter(item -> wanted.test(item.facts().state()))
                .count();
    }

    @GET
    @Path("rehearsals")
    public Page rehearsals() {
        var campaign = read.get(code, form.actor());
        return Page.of("campaign/rehearsals.ftlh").with("campaign", campaign).with("reports", rehearse.list(campaign));
    }

    @POST
    @Path("rehearsals")
    public Response rehearse() {
        rehearse.call(read.get(code, form.actor()).id(), form.actor());
        return Page.seeOther("/console/campaigns/" + code + "/rehearsals");
    }
}
