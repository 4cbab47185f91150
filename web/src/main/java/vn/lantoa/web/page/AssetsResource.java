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
import vn.lantoa.web.header.ConditionalRequest;
import vn.lantoa.web.header.Gzipped;
import vn.lantoa.web.header.SignedInHeaders;
import vn.lantoa.web.page.StaticFiles.StaticFile;

/**
 * The static files of the surface. An address that names the content by its hash, as pages do, is kept for ever by
 * whoever has it; any other is asked for again each time.
 */
@Path("/")
@ApplicationScoped
public class AssetsResource {
    /** The folder of files that others made, with their versions in their paths. */
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
        // nothing of the hub's content: sandboxed frames, whose origin is opaque, may load it as well
        return ConditionalRequest.of(request, headers)
                .answer(gzipped.tag(file.tag()), () -> whole(file, gzipped))
                .header(HttpHeaders.CACHE_CONTROL, fixed ? SignedInHeaders.FOR_EVER : "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header("Access-Control-Allow-Origin", "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }

    private static Response.ResponseBuilder whole(StaticFile file, Gzipped gzipped) {
        var answer = Response.ok(gzipped.packed() ? file.packed() : file.plain(), file.type());
        return gzipped.packed() ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip") : answer;
    }
}
