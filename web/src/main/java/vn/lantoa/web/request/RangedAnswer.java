package vn.lantoa.web.request;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.function.UnaryOperator;
import vn.lantoa.kernel.Sha256;

/**
 * Builds responses with bytes (RFC 9110 sections 13 and 14): conditional, complete or by range. The strong ETag is the
 * hash of the bytes; browsers may neither sniff the type nor run the content. The caller decides about access and
 * caching.
 *
 * @param mark adds the caller's headers to responses of every status
 */
public record RangedAnswer(Request request, HttpHeaders headers, UnaryOperator<Response.ResponseBuilder> mark) {
    /** Returns the response with these bytes. */
    public Response of(Sha256 sha256, long size, String mediaType, StoredBytes.Source source) {
        var tag = sha256.hex();
        var conditions = ConditionalRequest.of(request, headers);
        var otherwise = conditions.outcome(tag, null);
        if (otherwise.isPresent())
            return guarded(Response.status(otherwise.get()), tag).build();
        var asked = ByteRange.of(conditions.wantsRangeOf(tag, null) ? range() : "", size);
        return switch (asked.ask()) {
            case UNSATISFIABLE ->
                guarded(Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE), tag)
                        .header("Content-Range", "bytes */" + size)
                        .build();
            case PART -> {
                var range = Objects.requireNonNull(asked.range());
                yield body(Response.Status.PARTIAL_CONTENT, tag, mediaType, range, source)
                        .header("Content-Range", range.contentRange(size))
                        .build();
            }
            case WHOLE -> whole(sha256, size, mediaType, source);
        };
    }

    /** Returns the response with all of these bytes, whatever the request's conditions are: for bytes kept by no cache. */
    public Response whole(Sha256 sha256, long size, String mediaType, StoredBytes.Source source) {
        return body(Response.Status.OK, sha256.hex(), mediaType, new ByteRange(0, size), source)
                .build();
    }

    private Response.ResponseBuilder body(
            Response.Status status, String tag, String mediaType, ByteRange range, StoredBytes.Source source) {
        return guarded(Response.status(status).entity(new StoredBytes(source, range.from(), range.length())), tag)
                .type(mediaType)
                .header(HttpHeaders.CONTENT_LENGTH, range.length());
    }

    private String range() {
        var range = headers.getHeaderString("Range");
        return range == null ? "" : range;
    }

    private Response.ResponseBuilder guarded(Response.ResponseBuilder response, String tag) {
        return mark.apply(response.tag(new EntityTag(tag))
                .header("Accept-Ranges", "bytes")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'"));
    }
}
