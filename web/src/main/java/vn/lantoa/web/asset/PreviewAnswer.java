package vn.lantoa.web.asset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import vn.lantoa.asset.history.OpenPreview;
import vn.lantoa.asset.history.StoredFile;
import vn.lantoa.web.request.ContentDisposition;
import vn.lantoa.web.request.RangedAnswer;

/** Serves non-public bytes to officers. Shared caches may not store them; only the hub's own pages may embed them. */
@RequestScoped
class PreviewAnswer {
    @Inject
    OpenPreview open;

    /** Builds the response to this request; the caller passes the request context, which only resources can inject. */
    public Response of(StoredFile file, Request request, HttpHeaders headers) {
        return new RangedAnswer(request, headers, response -> mark(response, file))
                .of(file.sha256(), file.bytes(), file.mediaType(), (from, length) -> open.call(file, from, length));
    }

    static Response.ResponseBuilder mark(Response.ResponseBuilder response, StoredFile file) {
        return response.header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline(file.name()))
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }
}
