package vn.lantoa.web.header;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.UnaryOperator;
import vn.lantoa.kernel.Sha256;

/**
 * The mechanics of an answer with bytes (RFC 9110 sections 13 and 14): conditional, whole or by range, under a strong
 * ETag that is the hash of the bytes; never sniffed, never run. Who may have them, and what caches may do, is the caller's.
 *
 * @param mark adds the caller's headers, to every status alike
 */
public record RangedAnswer(Request request, HttpHeaders headers, UnaryOperator<Response.ResponseBuilder> mark) {
    /** What the server hands to the network at once; the store gives 8 KiB at a time. */
    private static final int BUFFER = 128 << 10;

    /** Opens a part of the bytes; closed by the answer. */
    @FunctionalInterface
    public interface Source {
        /** {@code length} bytes beginning at {@code from}. */
        InputStream open(long from, long length);
    }

    /** What is answered about these bytes. */
    public Response of(Sha256 sha256, long size, String mediaType, Source source) {
        var tag = new EntityTag(sha256.hex());
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) return guarded(unchanged, tag).build();
        var asked = ByteRange.of(range(tag), size);
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
            case WHOLE ->
                body(Response.Status.OK, tag, mediaType, new ByteRange(0, size), source)
                        .build();
        };
    }

    private Response.ResponseBuilder body(
            Response.Status status, EntityTag tag, String mediaType, ByteRange range, Source source) {
        StreamingOutput stream = out -> {
            try (var in = source.open(range.from(), range.length())) {
                var buffer = new byte[(int) Math.min(BUFFER, range.length())];
                for (int read = in.readNBytes(buffer, 0, buffer.length);
                        read > 0;
                        read = in.readNBytes(buffer, 0, buffer.length)) out.write(buffer, 0, read);
            }
        };
        return guarded(Response.status(status).entity(stream), tag)
                .type(mediaType)
                .header(HttpHeaders.CONTENT_LENGTH, range.length());
    }

    /** The range asked for, or nothing when {@code If-Range} names other bytes than these (RFC 9110 section 13.1.5). */
    private String range(EntityTag tag) {
        var condition = headers.getHeaderString("If-Range");
        if (condition != null && !condition.equals("\"" + tag.getValue() + "\"")) return "";
        var range = headers.getHeaderString("Range");
        return range == null ? "" : range;
    }

    private Response.ResponseBuilder guarded(Response.ResponseBuilder response, EntityTag tag) {
        return mark.apply(response.tag(tag)
                .header("Accept-Ranges", "bytes")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'"));
    }
}
