package vn.lantoa.web.embed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import vn.lantoa.embed.EmbedDocument;
import vn.lantoa.embed.EmbedPolicy;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.web.header.ConditionalRequest;

/**
 * Answers with a document for a frame. Its policy names the hub instead of {@code 'self'}: a document in a sandbox has
 * an opaque origin, for which {@code 'self'} matches nothing.
 */
@ApplicationScoped
public class FrameAnswer {
    private static final int UNAVAILABLE_FOR_LEGAL_REASONS = 451;

    @Inject
    HubAddress address;

    @Inject
    EmbedPolicy policy;

    /** The answer with this document, conditional. */
    public Response of(EmbedDocument document, ConditionalRequest request) {
        if (document.state() == EmbedDocument.State.ELSEWHERE)
            return guarded(Response.status(Response.Status.FOUND)
                            .location(URI.create(Objects.requireNonNull(document.elsewhere()))))
                    .build();
        var status = status(document.state());
        var whole = Response.status(status).entity(document.html()).type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
        // the document in the place of a missing one is sent whole, whatever the conditions
        var isThere = document.state() == EmbedDocument.State.SHOWN;
        return guarded(isThere ? request.answer(document.etag(), () -> whole) : whole.tag(document.etag()))
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
