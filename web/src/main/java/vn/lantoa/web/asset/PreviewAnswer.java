package vn.lantoa.web.asset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import vn.lantoa.asset.history.OpenPreview;
import vn.lantoa.asset.history.StoredFile;
import vn.lantoa.web.catalogue.ByteRange;
import vn.lantoa.web.catalogue.ContentDisposition;

/**
 * Answers an officer's request for bytes that are not public: conditional, by range, kept by no cache, never sniffed,
 * never run.
 */
@RequestScoped
public class PreviewAnswer {
    @Inject
    OpenPreview open;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    public Response of(StoredFile file) {
        var tag = new EntityTag(file.sha256().hex());
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) return guarded(unchanged, file, tag).build();
        var asked = ByteRange.of(range(tag), file.bytes());
        return switch (asked.ask()) {
            case UNSATISFIABLE ->
                guarded(
                                Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE)
                                        .header("Content-Range", "bytes */" + file.bytes()),
                                file,
                                tag)
                        .build();
            case PART -> part(file, asked.range().orElseThrow(), tag);
            case WHOLE ->
                guarded(Response.ok(stream(file, 0, file.bytes())), file, tag)
                        .type(file.mediaType())
                        .header(HttpHeaders.CONTENT_LENGTH, file.bytes())
                        .build();
        };
    }

    private Response part(StoredFile file, ByteRange range, EntityTag tag) {
        var stream = stream(file, range.from(), range.length());
        return guarded(Response.status(Response.Status.PARTIAL_CONTENT).entity(stream), file, tag)
                .type(file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, range.length())
                .header("Content-Range", range.contentRange(file.bytes()))
                .build();
    }

    private String range(EntityTag tag) {
        var condition = headers.getHeaderString("If-Range");
        if (condition != null && !condition.equals("\"" + tag.getValue() + "\"")) return "";
        var range = headers.getHeaderString("Range");
        return range == null ? "" : range;
    }

    private StreamingOutput stream(StoredFile file, long from, long length) {
        return out -> {
            try (var in = open.call(file, from, length)) {
                in.transferTo(out);
            }
        };
    }

    private static Response.ResponseBuilder guarded(Response.ResponseBuilder answer, StoredFile file, EntityTag tag) {
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }
}
