package vn.lantoa.web.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.RangedAnswer;

/** The resource of the portal plugins shipped with this hub. */
@RequestScoped
@Path("/embed/plugins")
@Tag(name = "embed")
public class PluginsResource {
    @Inject
    PluginPackages packages;

    @Inject
    HubAddress address;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    /** One package. */
    @Schema(name = "PluginPackage")
    public record Line(String software, String version, String name, int size, String sha256, String url) {}

    /** All packages. */
    @Schema(name = "PluginPackages")
    public record Lines(List<Line> plugins) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response page() {
        return revalidated(Page.of("embed/plugins.ftlh")
                .with("plugins", lines())
                .with("hub", address.of("/").toString()));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The plugins for portals, with size and hash",
            description = "As HTML it is the page that says how each is installed.",
            operationId = "listPlugins")
    @APIResponse(
            responseCode = "200",
            description = "Those that came with this hub",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Lines.class)),
                @Content(mediaType = MediaType.TEXT_HTML)
            })
    public Response list() {
        return revalidated(new Lines(lines()));
    }

    @GET
    @Path("{name: [a-z0-9._-]+\\.zip}")
    @Operation(
            summary = "A plugin's package",
            description = "By its full name, or `lantoa-nukeviet.zip` for whichever version there is. Ranges, HEAD and"
                    + " conditional requests as for all files.",
            operationId = "getPlugin")
    @APIResponse(responseCode = "200", description = "The package; `ETag` is its SHA-256")
    public Response one(@PathParam("name") String name) {
        var plugin = packages.find(name).orElseThrow(() -> new NotFound("plugin " + name));
        return new RangedAnswer(request, headers, response -> response.header(HttpHeaders.CACHE_CONTROL, "no-cache")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + plugin.name() + "\""))
                .of(plugin.sha256(), plugin.zip().capacity(), "application/zip", plugin::open);
    }

    private static Response revalidated(Object entity) {
        return Response.ok(entity)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private List<Line> lines() {
        return packages.all().stream().map(this::line).toList();
    }

    private Line line(PluginPackage one) {
        return new Line(
                one.software(),
                one.version(),
                one.name(),
                one.zip().capacity(),
                one.sha256().hex(),
                address.of("/embed/plugins/" + one.name()).toString());
    }
}
