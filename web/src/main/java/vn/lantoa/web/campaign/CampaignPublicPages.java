package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.campaign.reading.CampaignPage;
import vn.lantoa.campaign.reading.RenderCampaignFeed;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.Hrefs;
import vn.lantoa.press.item.FeedFormat;
import vn.lantoa.press.item.PackItem;
import vn.lantoa.press.item.PackKit;
import vn.lantoa.web.catalogue.AssetView;
import vn.lantoa.web.catalogue.AssetViews;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.press.FeedAnswers;
import vn.lantoa.web.release.ContentSurface;
import vn.lantoa.web.request.ContentDisposition;
import vn.lantoa.web.request.RangedAnswer;

/** The public page of a campaign after its announcement, its press kit and its feed. All show public content only. */
@RequestScoped
@ContentSurface
@Path("/")
@Tag(name = "campaign")
public class CampaignPublicPages {
    private static final String PAGE = "c/{campaign: [a-z0-9][a-z0-9-]{1,59}}";

    /**
     * A released asset of the campaign.
     *
     * @param thumbnail address of a thumbnail; empty if there is none
     */
    public record CampaignAsset(AssetView asset, String thumbnail, String credit) {}

    @Inject
    PackKit pack;

    @Inject
    AssetViews views;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @Inject
    FeedAnswers answers;

    @Inject
    RenderCampaignFeed render;

    @GET
    @Path(PAGE)
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            summary = "The page of a campaign",
            description = "From its announcement on: what has come out of it and is there now.",
            operationId = "readCampaignPage")
    @APIResponse(responseCode = "200", description = "The page")
    @APIResponse(responseCode = "404", description = "There is no such campaign, or it is not announced (any more)")
    public Response page(@PathParam("campaign") String campaign) {
        var found = render.page(campaign);
        return Page.of("campaign/public.ftlh")
                .with("campaign", found.head())
                .with("shown", found.entries().stream().map(this::shown).toList())
                .with("languages", views.languageNames())
                .with("bytes", bytes(found))
                .revalidated();
    }

    @GET
    @Path(PAGE + "/press-kit.zip")
    @Operation(
            summary = "The press kit of a campaign",
            description =
                    "A ZIP without compression of all files that have come out, with their credits; by range, with a"
                            + " strong ETag that changes whenever something comes out or is taken back.",
            operationId = "readPressKit")
    @APIResponse(responseCode = "200", description = "The kit", content = @Content(mediaType = PackItem.MEDIA_TYPE))
    @APIResponse(responseCode = "206", description = "The part that was asked for")
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    @APIResponse(responseCode = "404", description = "There is no such campaign, or nothing has come out of it")
    public Response kit(@PathParam("campaign") String campaign) {
        var found = render.page(campaign);
        var head = found.head();
        var kit = pack.call(new PackKit.Contents(
                "lan-toa-" + head.code(), "/c/" + head.code(), head.title(), head.summary(), found.entries()));
        return new RangedAnswer(request, headers, response -> response.header(HttpHeaders.CACHE_CONTROL, "no-cache")
                        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(kit.name())))
                .of(kit.tag(), kit.length(), PackItem.MEDIA_TYPE, kit::open);
    }

    private CampaignAsset shown(CatalogueEntry entry) {
        var thumbnail = entry.thumbnail().map(Hrefs::bytes).orElse("");
        return new CampaignAsset(views.of(entry), thumbnail, entry.texts().credit());
    }

    private static long bytes(CampaignPage found) {
        return found.entries().stream()
                .flatMap(entry -> entry.files().stream())
                .mapToLong(file -> file.bytes())
                .sum();
    }

    @GET
    @Path("feeds/campaign-{campaign: [a-z0-9][a-z0-9-]{1,59}}.{format: atom|rss|json}")
    @Operation(
            summary = "The feed of an announced campaign as Atom, RSS 2.0 or JSON Feed 1.1",
            description = "What has come out of it, with notices for what was taken back.",
            operationId = "readCampaignFeed")
    @APIResponse(responseCode = "200", ref = "Feed", description = "The feed")
    @APIResponse(responseCode = "304", ref = "NotModified")
    public Response feed(@PathParam("campaign") String campaign, @PathParam("format") String format) {
        var document = render.call(campaign, FeedFormat.of(format));
        return answers.of(document, "no-cache");
    }
}
