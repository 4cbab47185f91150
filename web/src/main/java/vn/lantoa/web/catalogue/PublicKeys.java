package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.audit.signing.ReadPublicKeys;

/** The public keys of all signing keys that the hub has ever used, as a JWK set (RFC 7517). */
@RequestScoped
@Path("/.well-known/jwks.json")
@Produces("application/jwk-set+json")
@Tag(name = "catalogue")
public class PublicKeys {
    @Inject
    ReadPublicKeys read;

    @GET
    @Operation(
            summary = "The keys of the hub's signatures",
            description = "Old keys stay, so that old signatures can be checked.",
            operationId = "readKeys")
    @APIResponse(
            responseCode = "200",
            description = "A JWK set (RFC 7517)",
            content = @Content(mediaType = "application/jwk-set+json"))
    public Response keys() {
        return Response.ok(read.call())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }
}
