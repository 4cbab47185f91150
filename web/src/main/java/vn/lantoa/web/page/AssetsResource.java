package vn.lantoa.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.web.header.ConditionalRequest;

/** The static files of the surface: style sheet, scripts, pictures, and WebJars. No content of the hub. */
@Path("/")
@ApplicationScoped
public class AssetsResource {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "mjs", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "webmanifest", "application/manifest+json");

    private record Asset(byte[] bytes, String tag) {}

    @Inject
    ServletContext servlet;

    private final Map<String, Asset> read = new ConcurrentHashMap<>();

    @GET
    @Path("assets/{path: .+}")
    public Response own(@PathParam("path") String path, @Context Request request, @Context HttpHeaders headers) {
        return answer("/assets/" + path, ConditionalRequest.of(request, headers));
    }

    @GET
    @Path("webjars/{path: .+}")
    public Response library(@PathParam("path") String path, @Context Request request, @Context HttpHeaders headers) {
        return answer("/webjars/" + path, ConditionalRequest.of(request, headers));
    }

    @GET
    @Path("favicon.ico")
    @Operation(hidden = true)
    public Response icon(@Context Request request, @Context HttpHeaders headers) {
        return answer("/assets/lantoa.svg", ConditionalRequest.of(request, headers));
    }

    private Response answer(String path, ConditionalRequest request) {
        var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        var asset = type == null || path.contains("..") ? null : find(path);
        if (asset == null) throw new NotFoundException();
        var revalidate = new CacheControl();
        revalidate.setNoCache(true);
        revalidate.setNoTransform(false);
        // nothing of the hub's content: sandboxed frames, whose origin is opaque, may load it as well
        return request.answer(asset.tag(), () -> Response.ok(asset.bytes(), type))
                .cacheControl(revalidate)
                .header("Access-Control-Allow-Origin", "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }

    private @Nullable Asset find(String path) {
        return read.computeIfAbsent(path, this::load);
    }

    private @Nullable Asset load(String path) {
        try (var stream = open(path)) {
            if (stream == null) return null;
            var bytes = stream.readAllBytes();
            return new Asset(bytes, Sha256.of(bytes).hex());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    // a library may lie in the WAR or, shared, in the EAR: the class path has both
    private @Nullable InputStream open(String path) {
        return path.startsWith("/webjars/")
                ? AssetsResource.class.getClassLoader().getResourceAsStream("META-INF/resources" + path)
                : servlet.getResourceAsStream(path);
    }
}
