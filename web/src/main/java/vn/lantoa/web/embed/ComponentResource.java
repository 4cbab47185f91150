package vn.lantoa.web.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.web.request.TextAnswers;

/** The resource of the script that defines {@code <lantoa-asset>}. */
@RequestScoped
@Path("/embed/lantoa.js")
@Produces("text/javascript;charset=utf-8")
@Tag(name = "embed")
public class ComponentResource {
    @Inject
    ComponentScript script;

    @Inject
    TextAnswers answers;

    @GET
    @Operation(
            summary = "The web component `<lantoa-asset>`, an ES module",
            description = "With `v` it never changes, so that pages can name its hash; without, it is the newest.")
    @APIResponse(responseCode = "200", description = "The module; 304 when unchanged")
    @APIResponse(responseCode = "404", ref = "NotFound")
    public Response script(@QueryParam("v") @DefaultValue(ComponentScript.NEWEST) String number) {
        var bytes = script.find(number).orElseThrow(() -> new NotFound("component " + number));
        return answers.revalidated(bytes, "text/javascript;charset=utf-8")
                .header("Access-Control-Allow-Origin", "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }
}
