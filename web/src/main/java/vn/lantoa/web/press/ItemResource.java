package vn.lantoa.web.press;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Meters;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.press.item.DescribeItem;
import vn.lantoa.press.item.ItemStatus;
import vn.lantoa.press.item.NewsItem;
import vn.lantoa.press.item.NewsMlFormat;
import vn.lantoa.press.item.NinjsFormat;
import vn.lantoa.press.item.PackItem;
import vn.lantoa.web.release.ContentSurface;
import vn.lantoa.web.request.ConditionalRequest;
import vn.lantoa.web.request.ContentDisposition;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RangedAnswer;

/** One item for the calling partner, with the current content to which the partner is entitled. */
@RequestScoped
@ContentSurface
@Path("/wire/v1/items/{asset}")
@Tag(name = "press")
public class ItemResource {
    @Inject
    CurrentActor current;

    @Inject
    DescribeItem describe;

    @Inject
    NinjsFormat ninjs;

    @Inject
    NewsMlFormat newsMl;

    @Inject
    ItemPackages packages;

    @Inject
    Clock clock;

    @Inject
    Meters meters;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(
            summary = "One item as ninjs 3.1, NewsML-G2 2.35 or a package of files",
            description =
                    "By `Accept` or `format`. What was taken back is answered as canceled, what is announced under"
                            + " embargo as withheld to partners who signed; neither has files. A package is a ZIP without"
                            + " compression, by range, with a strong ETag.",
            operationId = "readItem")
    @APIResponse(
            responseCode = "200",
            description = "The item as it stands for this partner",
            content = {
                @Content(mediaType = NinjsFormat.MEDIA_TYPE),
                @Content(mediaType = NewsMlFormat.MEDIA_TYPE),
                @Content(mediaType = PackItem.MEDIA_TYPE)
            })
    public Response item(
            @PathParam("asset") UUID asset,
            @Parameter(description = "`ninjs`, `newsml` or `package`; goes before `Accept`")
                    @QueryParam("format")
                    @Nullable String word) {
        var actor = current.actor();
        if (actor.equals(Actor.ANONYMOUS)) throw new NotAuthorizedException("Bearer");
        // officers have the console; here they see no more than anonymous callers
        var item = describe.call(actor, new AssetId(asset));
        var format = ItemFormat.of(word, request);
        meters.count("lantoa_item_requests_total", "format", format.word());
        return switch (format) {
            case NINJS -> ninjs(item);
            case NEWSML -> document(item, format.mediaType(), newsMl.write(item));
            case PACKAGE ->
                item.isUsable()
                        ? packages.packed(new PartnerId(actor.id()), item, request, made -> packed(item, made))
                        : nothingToPack(item);
        };
    }

    private Response ninjs(NewsItem item) {
        var link = "<" + NinjsFormat.SCHEMA + ">; rel=\"describedby\"; type=\"application/schema+json\"";
        return Response.fromResponse(document(item, NinjsFormat.MEDIA_TYPE, ninjs.write(item)))
                .header("Link", link)
                .build();
    }

    /** Returns the item as this text. */
    private Response document(NewsItem item, String mediaType, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        // HTTP dates have whole seconds: a recent date is unreliable while another change may fall into the same second
        var settled = item.times().versionCreated().isBefore(clock.instant().minusSeconds(2));
        return marked(ConditionalRequest.of(request, headers)
                        .answer(
                                Sha256.of(bytes).hex(),
                                settled ? item.times().versionCreated() : null,
                                () -> Response.ok(bytes, mediaType + ";charset=utf-8")))
                .build();
    }

    /** Returns the package, or the requested range of the package. */
    private Response packed(NewsItem item, PackItem.Package made) {
        return new RangedAnswer(request, headers, response -> marked(response)
                        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(made.name()))
                        .lastModified(Date.from(item.times().versionCreated())))
                .of(made.tag(), made.length(), PackItem.MEDIA_TYPE, made::open);
    }

    /**
     * Returns the response for an item without a package: 410 if the item was withdrawn, 404 if it is not released yet.
     */
    private Response nothingToPack(NewsItem item) {
        if (item.head().status() == ItemStatus.WITHHELD) throw new NotFound("package of " + item.uri());
        return marked(Response.status(Response.Status.GONE)).build();
    }

    private static Response.ResponseBuilder marked(Response.ResponseBuilder response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Accept, Authorization");
    }

    /** The format of an item, by its name in the address or by {@code Accept}. */
    enum ItemFormat {
        NINJS(NinjsFormat.MEDIA_TYPE),
        NEWSML(NewsMlFormat.MEDIA_TYPE, "application/xml", "text/xml"),
        PACKAGE(PackItem.MEDIA_TYPE);

        private final String[] mediaTypes;

        ItemFormat(String... mediaTypes) {
            this.mediaTypes = mediaTypes;
        }

        /**
         * Returns the requested format; ninjs if every type is accepted.
         *
         * @param word format name in the address; null if absent
         */
        static ItemFormat of(@Nullable String word, Request request) {
            if (word != null) return ofWord(word);
            var all = Stream.of(values())
                    .flatMap(format -> Stream.of(format.mediaTypes))
                    .map(type -> MediaType.valueOf(type))
                    .toArray(MediaType[]::new);
            var chosen = request.selectVariant(Variant.mediaTypes(all).build());
            if (chosen == null) throw new NotAcceptableException();
            return Stream.of(values())
                    .filter(format -> Stream.of(format.mediaTypes)
                            .anyMatch(type -> type.equals(chosen.getMediaType().toString())))
                    .findFirst()
                    .orElseThrow();
        }

        private static ItemFormat ofWord(String word) {
            return Stream.of(values())
                    .filter(format -> format.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new Rejected(Issues.of("format", "unknown", word)));
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns the media type. */
        String mediaType() {
            return mediaTypes[0];
        }
    }
}
