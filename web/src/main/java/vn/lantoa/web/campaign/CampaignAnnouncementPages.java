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
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.reading.AnnounceCampaign;
import vn.lantoa.campaign.reading.ReadAnnouncement;
import vn.lantoa.campaign.reading.ReadCampaigns;
import vn.lantoa.campaign.reading.RetractCampaign;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The announcement of a campaign: when it becomes public, and its text. */
@Path("/console/campaigns/{code: [a-z0-9][a-z0-9-]{1,59}}/announcement")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CampaignAnnouncementPages {
    private static final String PAGE = "campaign/announcement.ftlh";

    @Inject
    ReadCampaigns read;

    @Inject
    ReadAnnouncement readAnnouncement;

    @Inject
    AnnounceCampaign announce;

    @Inject
    RetractCampaign retract;

    @Inject
    TypedForm form;

    @Inject
    Clock clock;

    @PathParam("code")
    String code = "";

    @GET
    public Page form() {
        return form.empty(PAGE, model());
    }

    @POST
    public Response announce() {
        return done(id -> announce.call(new AnnounceCampaign.Command(
                id,
                form.findMoment("from").orElse(null),
                new AnnounceCampaign.Words(form.text("summary"), form.text("hashtags")),
                form.actor())));
    }

    @POST
    @Path("retraction")
    public Response retract() {
        return done(id -> retract.call(id, form.actor()));
    }

    private Response done(Consumer<CampaignId> use) {
        return form.done(
                () -> use.accept(read.get(code, form.actor()).id()),
                "/console/campaigns/" + code + "/announcement",
                PAGE,
                this::model);
    }

    private Map<String, ?> model() {
        var campaign = read.get(code, form.actor());
        var model = new HashMap<String, Object>(Map.of("campaign", campaign));
        var now = clock.instant();
        readAnnouncement.call(campaign.id(), form.actor()).ifPresent(news -> {
            model.put("news", news);
            model.put("out", news.isOutAt(now));
            model.put("waiting", news.isWaitingAt(now));
            model.put(
                    "from",
                    news.from().atZone(campaign.head().zone()).toLocalDateTime().withNano(0));
        });
        return model;
    }
}
