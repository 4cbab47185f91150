package vn.lantoa.web.asset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import vn.lantoa.asset.history.preview.OpenPreview;
import vn.lantoa.asset.history.preview.StoredFile;
import vn.lantoa.web.header.ContentDisposition;
import vn.lantoa.web.header.RangedAnswer;

/** Answers an officer's request for bytes that are not public: kept by no shared cache, shown on our own pages only. */
@RequestScoped
class PreviewAnswer {
    @Inject
    OpenPreview open;

    /** The answer to this request, whose context only a resource is given. */
    public Response of(StoredFile file, Request request, HttpHeaders headers) {
        return new RangedAnswer(request, headers, response -> mark(response, file))
                .of(file.sha256(), file.bytes(), file.mediaType(), (from, length) -> open.call(file, from, length));
    }

    private static Response.ResponseBuilder mark(Response.ResponseBuilder response, StoredFile file) {
        return response.header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline(file.name()))
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }
}
