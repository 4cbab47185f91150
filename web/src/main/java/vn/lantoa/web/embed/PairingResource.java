package vn.lantoa.web.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.embed.pairing.PairPortal;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.web.problem.QuotaAnswer;

/** The resource that exchanges a pairing code for a token. Requires no sign-in; the code is the credential. */
@RequestScoped
@Path("/embed/pairing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "embed")
public class PairingResource {
    /** Maximum body size in bytes; a plugin sends a few hundred. */
    static final int MOST_BYTES = 16 * 1024;

    @Inject
    PairPortal pair;

    @Inject
    QuotaAnswer refuse;

    @Inject
    HubAddress address;

    @Inject
    HttpServletRequest request;

    @POST
    @Operation(
            summary = "Pair a portal with the hub by a code that is used once",
            description =
                    "Sent by the portal's server. Without `webhook` the portal is only to ask; `webhookSecret` and"
                            + " `subscription` are missing then. What the same partner's portal at the same host was given before"
                            + " ends. To a webhook everything is posted with `Referer`, and taken is only what is answered 2xx"
                            + " with `{\"received\": \"<webhook-id>\"}`. A code that is unknown, used or too old is answered"
                            + " in one way.",
            operationId = "pairPortal")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "200",
            description = "Paired; the token and the secret are told this once",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PairingJson.Given.class)))
    @APIResponse(responseCode = "429", description = "Too many tries; `Retry-After` says for how long to wait")
    public Response pair(InputStream body) throws IOException {
        var read = body.readNBytes(MOST_BYTES + 1);
        if (read.length > MOST_BYTES) throw new Rejected("too-large", Issues.of("body", "too-large", MOST_BYTES));
        var outcome = pair.call(PairingJson.read(read, new ClientAddress(request.getRemoteAddr())));
        if (outcome instanceof PairPortal.TooManyTries tries) return refuse.of("pairing", tries.seconds());
        return Response.ok(PairingJson.Given.of(((PairPortal.Paired) outcome).portal(), address))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
