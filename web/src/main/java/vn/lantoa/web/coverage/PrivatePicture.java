package vn.lantoa.web.coverage;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.web.request.RangedAnswer;

/** Builds responses with a stored JPEG for the current caller only. */
record PrivatePicture(BlobStorage storage, Request request, HttpHeaders headers) {
    Response of(Sha256 sha256, long bytes) {
        return new RangedAnswer(
                        request, headers, response -> response.header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                                .header("Cross-Origin-Resource-Policy", "same-origin"))
                .of(sha256, bytes, "image/jpeg", (from, length) -> storage.openRange(sha256, from, length));
    }
}
