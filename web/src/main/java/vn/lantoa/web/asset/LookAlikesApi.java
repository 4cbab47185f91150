package vn.lantoa.web.asset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.likeness.FindLookAlikes;
import vn.lantoa.web.signin.CurrentActor;

/** The API that says whether there is a similar picture already; for officers' programs. */
@Path("/api/v1/assets/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assets")
public class LookAlikesApi {
    @Inject
    FindLookAlikes find;

    @Inject
    CurrentActor current;

    @GET
    @Path("draft/look-alikes")
    @Operation(
            summary = "Assets with pictures that look nearly like those of the draft",
            description = "What is public of all agencies, and whatever belongs to the asker's own organisations; never"
                    + " other versions or languages of the same thing. Ask again while `complete` is false.",
            operationId = "findLookAlikesOfDraft")
    @APIResponse(responseCode = "200", description = "The most alike first")
    public LookAlikesBody ofDraft(@PathParam("id") String id) {
        return LookAlikesBody.of(find.call(AssetId.parse(id), null, current.actor()));
    }

    @GET
    @Path("versions/{n}/look-alikes")
    @Operation(
            summary = "Assets with pictures that look nearly like those of the version",
            description = "As of the draft.",
            operationId = "findLookAlikes")
    @APIResponse(responseCode = "200", description = "The most alike first")
    public LookAlikesBody ofVersion(@PathParam("id") String id, @PathParam("n") int number) {
        return LookAlikesBody.of(find.call(AssetId.parse(id), number, current.actor()));
    }
}
