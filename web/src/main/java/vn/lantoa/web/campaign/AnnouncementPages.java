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
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.reading.AnnounceCampaign;
import vn.lantoa.campaign.reading.ReadCampaigns;
import vn.lantoa.campaign.reading.RetractCampaign;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The form that announces a campaign publicly or withdraws the announcement. */
@Path("/console/campaigns")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AnnouncementPages {
    private static final String PLACE = "/console/campaigns/";
    private static final String ANNOUNCEMENT = "{code: [a-z0-9][a-z0-9-]{1,59}}/announcement";

    @Inject
    ReadCampaigns read;

    @Inject
    AnnounceCampaign announce;

    @Inject
    RetractCampaign retract;

    @Inject
    ItemForm itemForm;

    @Inject
    TypedForm form;

    @GET
    @Path(ANNOUNCEMENT)
    public Page announcement(@PathParam("code") String code) {
        return form.empty(announcementPage(code));
    }

    @POST
    @Path(ANNOUNCEMENT)
    public Response announce(@PathParam("code") String code) {
        return done(
                code,
                id -> announce.call(new AnnounceCampaign.Command(
                        id,
                        form.findMoment("from").orElse(null),
                        form.read(AnnounceCampaign.Words.class),
                        form.actor())));
    }

    @POST
    @Path(ANNOUNCEMENT + "/retraction")
    public Response retract(@PathParam("code") String code) {
        return done(code, id -> retract.call(id, form.actor()));
    }

    private Response done(String code, Consumer<CampaignId> use) {
        return form.done(
                () -> use.accept(read.get(code, form.actor()).id()),
                PLACE + code + "/announcement",
                () -> announcementPage(code));
    }

    private Page announcementPage(String code) {
        var campaign = read.get(code, form.actor());
        var page = Page.of("campaign/announcement.ftlh").with("campaign", campaign);
        var now = itemForm.now();
        return announce.find(campaign.id(), form.actor())
                .map(news -> page.with("news", news)
                        .with("out", news.isOutAt(now))
                        .with("waiting", news.isWaitingAt(now))
                        .with(
                                "from",
                                news.from()
                                        .atZone(campaign.head().zone())
                                        .toLocalDateTime()
                                        .withNano(0)))
                .orElse(page);
    }
}
