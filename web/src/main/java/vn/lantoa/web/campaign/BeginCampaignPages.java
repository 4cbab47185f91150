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
import java.util.function.Consumer;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.plan.BeginCampaign;
import vn.lantoa.campaign.plan.CampaignTemplate;
import vn.lantoa.campaign.reading.AnnounceCampaign;
import vn.lantoa.campaign.reading.ReadCampaigns;
import vn.lantoa.campaign.reading.RetractCampaign;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The forms that create a campaign from a template, and announce it publicly or withdraw the announcement. */
@Path("/console/campaigns")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class BeginCampaignPages {
    private static final String PLACE = "/console/campaigns/";
    private static final String ANNOUNCEMENT = "{code: [a-z0-9][a-z0-9-]{1,59}}/announcement";
    private static final int DAYS_SHOWN = 3;

    @Inject
    BeginCampaign begin;

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
    @Path("new")
    public Page form(@QueryParam("template") @DefaultValue("") String template) {
        return form.empty(page(template));
    }

    @POST
    public Response begin() {
        return form.done(
                () -> begin.call(new BeginCampaign.Command(
                        form.text("template"),
                        form.text("code"),
                        form.text("title"),
                        form.day("day"),
                        new OrganisationId(form.id("organisation")),
                        form.actor())),
                PLACE + form.text("code"),
                () -> page(form.text("template")));
    }

    private Page page(String slug) {
        var chosen = CampaignTemplate.SHIPPED.stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst();
        return Page.of("campaign/new.ftlh")
                .with("templates", CampaignTemplate.SHIPPED)
                .with("chosen", slug)
                .with("organisations", itemForm.organisations())
                .with("template", chosen.orElse(null))
                .with(
                        "days",
                        chosen.map(one -> one.rule().next(itemForm.today(), DAYS_SHOWN))
                                .orElse(null));
    }

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
                        new AnnounceCampaign.Words(form.text("summary"), form.text("hashtags")),
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
