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
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.reading.ReadCampaigns;
import vn.lantoa.campaign.social.ReadSocialKit;
import vn.lantoa.campaign.social.RecordPost;
import vn.lantoa.campaign.social.SocialPostId;
import vn.lantoa.campaign.social.StrikePost;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The pages of social kits: the texts and files for posting an item on social networks, and the addresses of posts. */
@Path("/console/campaigns/items/{item: [0-9a-f-]{36}}/social")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SocialKitPages {
    @Inject
    StrikePost strike;

    @Inject
    ReadSocialKit read;

    @Inject
    ReadCampaigns campaigns;

    @Inject
    RecordPost record;

    @Inject
    TypedForm form;

    @PathParam("item")
    String item = "";

    @GET
    public Page kit() {
        return form.empty(page());
    }

    @POST
    public Response record() {
        return done(id -> record.call(id, form.text("network"), form.text("address"), form.actor()));
    }

    @POST
    @Path("{post: [0-9a-f-]{36}}/strike")
    public Response strike(@PathParam("post") String post) {
        return done(id -> strike.call(id, SocialPostId.parse(post), form.actor()));
    }

    private Response done(Consumer<CampaignItemId> use) {
        var id = CampaignItemId.parse(item);
        return form.done(() -> use.accept(id), "/console/campaigns/items/" + id + "/social", this::page);
    }

    private Page page() {
        var id = CampaignItemId.parse(item);
        return Page.of("campaign/social.ftlh")
                .with("item", id)
                .with("campaign", campaigns.of(id, form.actor()).head())
                .with("kit", read.call(id, form.actor()));
    }
}
