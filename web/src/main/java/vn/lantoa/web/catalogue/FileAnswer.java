package vn.lantoa.web.catalogue;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Base64;
import java.util.HexFormat;
import vn.lantoa.catalogue.PublicBytes;
import vn.lantoa.catalogue.ReadPublicBytes;

/**
 * Answers a request for a file: conditional, by range, never sniffed, never run. The strong ETag is the hash of the
 * bytes; nothing is ever fresh without asking, since everything public can be recalled.
 */
final class FileAnswer {
    private final Request request;
    private final HttpHeaders headers;
    private final ReadPublicBytes read;

    FileAnswer(Request request, HttpHeaders headers, ReadPublicBytes read) {
        this.request = request;
        this.headers = headers;
        this.read = read;
    }

    Response of(PublicBytes file, String disposition) {
        var tag = new EntityTag(file.sha256().hex());
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) return common(unchanged, file, tag, disposition).build();
        var asked = ByteRange.of(rangeHeader(tag), file.bytes());
        return switch (asked.ask()) {
            case UNSATISFIABLE ->
                common(Response.status(416).header("Content-Range", "bytes */" + file.bytes()), file, tag, disposition)
                        .build();
            case PART -> part(file, asked.range().orElseThrow(), tag, disposition);
            case WHOLE ->
                common(Response.ok(stream(file, 0, file.bytes())), file, tag, disposition)
                        .type(file.mediaType())
                        .header(HttpHeaders.CONTENT_LENGTH, file.bytes())
                        .build();
        };
    }

    private Response part(PublicBytes file, ByteRange range, EntityTag tag, String disposition) {
        return common(Response.status(206).entity(stream(file, range.from(), range.length())), file, tag, disposition)
                .type(file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, range.length())
                .header("Content-Range", range.contentRange(file.bytes()))
                .build();
    }

    /** The range asked for, or nothing when {@code If-Range} names other bytes than these (RFC 9110 section 13.1.5). */
    private String rangeHeader(EntityTag tag) {
        var condition = headers.getHeaderString("If-Range");
        if (condition != null && !condition.equals("\"" + tag.getValue() + "\"")) return "";
        var range = headers.getHeaderString("Range");
        return range == null ? "" : range;
    }

    private StreamingOutput stream(PublicBytes file, long from, long length) {
        return out -> {
            try (var in = read.call(file, from, length)) {
                in.transferTo(out);
            }
        };
    }

    private static Response.ResponseBuilder common(
            Response.ResponseBuilder response, PublicBytes file, EntityTag tag, String disposition) {
        var digest = Base64.getEncoder()
                .encodeToString(HexFormat.of().parseHex(file.sha256().hex()));
        return response.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("Accept-Ranges", "bytes")
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("Access-Control-Allow-Origin", "*");
    }
}
