package vn.lantoa.web.asset.upload;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.lantoa.asset.upload.ExpectedChecksum;
import vn.lantoa.asset.upload.OpenUpload;
import vn.lantoa.asset.upload.UploadView;

/** Builds tus responses, which consist of headers only. */
final class TusAnswer {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private TusAnswer() {}

    static Response options(long maxBytes) {
        return Response.noContent()
                .header("Tus-Extension", Tus.EXTENSIONS)
                .header("Tus-Max-Size", maxBytes)
                .header("Tus-Checksum-Algorithm", String.join(",", ExpectedChecksum.algorithms()))
                .build();
    }

    static Response created(OpenUpload.Opened opened) {
        return location(opened).build();
    }

    static Response created(OpenUpload.Opened opened, long offset) {
        return location(opened).header(Tus.OFFSET, offset).build();
    }

    private static Response.ResponseBuilder location(OpenUpload.Opened opened) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/uploads/" + opened.id())
                .header(Tus.EXPIRES, HTTP_DATE.format(opened.expiresAt()));
    }

    static Response offset(UploadView upload) {
        var answer = Response.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(Tus.OFFSET, upload.progress().offset())
                .header(Tus.METADATA, UploadMetadata.of(upload))
                .header(Tus.EXPIRES, HTTP_DATE.format(upload.expiresAt()));
        var length = upload.progress().length();
        return (length == null ? answer : answer.header(Tus.LENGTH, length)).build();
    }

    static Response kept(long offset, Instant expiresAt) {
        return Response.noContent()
                .header(Tus.OFFSET, offset)
                .header(Tus.EXPIRES, HTTP_DATE.format(expiresAt))
                .build();
    }
}
