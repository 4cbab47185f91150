package vn.lantoa.web.openapi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.web.request.ConditionalRequest;

/** The OpenAPI document of the hub, as built: YAML (RFC 9512) by default, or JSON on request. */
@Path("/openapi")
@RequestScoped
public class DescriptionResource {
    private static final String YAML = "application/yaml";

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    /**
     * Returns the document; {@code format=JSON} acts like {@code Accept} (MicroProfile OpenAPI, "Query parameters").
     */
    @GET
    @Produces(YAML)
    @Operation(hidden = true)
    public Response yaml(@QueryParam("format") @DefaultValue("") String format) {
        return format.equalsIgnoreCase("json") ? json() : answer("openapi.yaml", YAML);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON + ";qs=0.9")
    @Operation(hidden = true)
    public Response json() {
        return answer("openapi.json", MediaType.APPLICATION_JSON);
    }

    private Response answer(String name, String type) {
        var document = read(name);
        return ConditionalRequest.of(request, headers)
                .answer(Sha256.of(document).hex(), () -> Response.ok(document, type))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static byte[] read(String name) {
        try (var file = DescriptionResource.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
