package vn.lantoa.web.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import vn.lantoa.embed.EmbedDocument;
import vn.lantoa.embed.EmbedPolicy;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.web.request.ConditionalRequest;
import vn.lantoa.web.request.Gzipped;

/**
 * Builds responses with documents for frames. Their policy names the hub instead of {@code 'self'}: sandboxed documents
 * have an opaque origin, which {@code 'self'} never matches.
 */
@ApplicationScoped
public class FrameAnswer {
    private static final int UNAVAILABLE_FOR_LEGAL_REASONS = 451;

    @Inject
    HubAddress address;

    @Inject
    EmbedPolicy policy;

    /** Returns the conditional response with this document, compressed if the client accepts gzip. */
    public Response of(EmbedDocument document, Request request, HttpHeaders headers) {
        if (document.state() == EmbedDocument.State.ELSEWHERE)
            return guarded(Response.status(Response.Status.FOUND)
                            .location(URI.create(Objects.requireNonNull(document.elsewhere()))))
                    .build();
        var status = status(document.state());
        var gzipped = Gzipped.of(headers);
        var html = document.html().getBytes(UTF_8);
        var tag = gzipped.tag(Sha256.of(html).hex());
        var whole =
                Response.status(status).entity(gzipped.bytes(html)).type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
        if (gzipped.packed()) whole.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        // a notice in place of a missing document ignores conditional headers
        var isThere = document.state() == EmbedDocument.State.SHOWN;
        return guarded(isThere ? ConditionalRequest.of(request, headers).answer(tag, () -> whole) : whole.tag(tag))
                .build();
    }

    private static int status(EmbedDocument.State state) {
        return switch (state) {
            case SHOWN -> Response.Status.OK.getStatusCode();
            case ELSEWHERE -> Response.Status.FOUND.getStatusCode();
            case GONE -> Response.Status.GONE.getStatusCode();
            case BARRED -> UNAVAILABLE_FOR_LEGAL_REASONS;
            case UNKNOWN -> Response.Status.NOT_FOUND.getStatusCode();
        };
    }

    private Response.ResponseBuilder guarded(Response.ResponseBuilder response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header("Content-Security-Policy", contentPolicy())
                .header("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("Access-Control-Allow-Origin", "*")
                .header("Timing-Allow-Origin", "*");
    }

    private String contentPolicy() {
        var hub = address.url().toString();
        var bytes = address.filesUrl().equals(address.url()) ? hub : hub + " " + address.filesUrl();
        return "default-src 'none'; script-src " + hub + "; style-src " + hub + "; font-src " + hub + "; img-src "
                + bytes + "; media-src " + bytes
                + "; base-uri 'none'; form-action 'none'; frame-ancestors " + policy.with(hub);
    }
}
