package vn.lantoa.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.lantoa.web.request.ConditionalRequest;
import vn.lantoa.web.request.Gzipped;
import vn.lantoa.web.request.SignedInHeaders;

/**
 * The static files of the web interface. Addresses that contain the content hash, as in pages, are cached forever; all
 * others must be revalidated.
 */
@Path("/")
@ApplicationScoped
public class AssetsResource {
    /** Folder of third-party files, whose paths contain their versions. */
    private static final String VENDOR = "/assets/vendor/";

    @Inject
    StaticFiles files;

    @GET
    @Path("assets/{path: .+}")
    public Response own(
            @PathParam("path") String path,
            @QueryParam(StaticFiles.VERSION) @DefaultValue("") String version,
            @Context Request request,
            @Context HttpHeaders headers) {
        return answer("/assets/" + path, version, request, headers);
    }

    @GET
    @Path("webjars/{path: .+}")
    public Response library(@PathParam("path") String path, @Context Request request, @Context HttpHeaders headers) {
        return answer("/webjars/" + path, "", request, headers);
    }

    @GET
    @Path("favicon.ico")
    @Operation(hidden = true)
    public Response icon(@Context Request request, @Context HttpHeaders headers) {
        return answer("/assets/lantoa.svg", "", request, headers);
    }

    private Response answer(String path, String version, Request request, HttpHeaders headers) {
        var file = files.find(path);
        if (file == null) throw new NotFoundException();
        var gzipped = new Gzipped(file.isPacked() && Gzipped.of(headers).packed());
        var fixed = version.equals(file.version()) || path.startsWith(VENDOR);
        // allows sandboxed frames, whose origin is opaque, to load static files; they hold no content
        return ConditionalRequest.of(request, headers)
                .answer(gzipped.tag(file.tag()), () -> whole(file, gzipped))
                .header(HttpHeaders.CACHE_CONTROL, fixed ? SignedInHeaders.FOR_EVER : "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header("Access-Control-Allow-Origin", "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }

    private static Response.ResponseBuilder whole(StaticFiles.StaticFile file, Gzipped gzipped) {
        var answer = Response.ok(gzipped.packed() ? file.packed() : file.plain(), file.type());
        return gzipped.packed() ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip") : answer;
    }
}
