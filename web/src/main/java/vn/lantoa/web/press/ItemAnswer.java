package vn.lantoa.web.press;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.press.item.ItemStatus;
import vn.lantoa.press.item.NewsItem;
import vn.lantoa.press.item.NinjsFormat;
import vn.lantoa.press.item.PackItem;
import vn.lantoa.web.request.ConditionalRequest;
import vn.lantoa.web.request.ContentDisposition;
import vn.lantoa.web.request.RangedAnswer;

/** Builds the response with a news item: conditional, cacheable only privately, and revalidated each time. */
record ItemAnswer(Request request, HttpHeaders headers, Instant now) {
    Response ninjs(NewsItem item, String json) {
        var link = "<" + NinjsFormat.SCHEMA + ">; rel=\"describedby\"; type=\"application/schema+json\"";
        return Response.fromResponse(document(item, NinjsFormat.MEDIA_TYPE, json))
                .header("Link", link)
                .build();
    }

    /** Returns the item as this text. */
    Response document(NewsItem item, String mediaType, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        // HTTP dates have whole seconds: a recent date is unreliable while another change may fall into the same second
        var settled = item.times().versionCreated().isBefore(now.minusSeconds(2));
        return marked(ConditionalRequest.of(request, headers)
                        .answer(
                                Sha256.of(bytes).hex(),
                                settled ? item.times().versionCreated() : null,
                                () -> Response.ok(bytes, mediaType + ";charset=utf-8")))
                .build();
    }

    /** Returns the package, or the requested range of the package. */
    Response packed(NewsItem item, PackItem.Package made) {
        return new RangedAnswer(request, headers, response -> marked(response)
                        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(made.name()))
                        .lastModified(Date.from(item.times().versionCreated())))
                .of(made.tag(), made.length(), PackItem.MEDIA_TYPE, made::open);
    }

    /**
     * Returns the response for an item without a package: 410 if the item no longer exists, 404 if it does not exist
     * yet.
     */
    Response nothingToPack(NewsItem item) {
        if (item.head().status() == ItemStatus.WITHHELD) throw new NotFound("package of " + item.uri());
        return marked(Response.status(Response.Status.GONE)).build();
    }

    private static Response.ResponseBuilder marked(Response.ResponseBuilder response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Accept, Authorization");
    }
}
