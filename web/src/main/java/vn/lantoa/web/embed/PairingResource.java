package vn.lantoa.web.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.embed.pairing.PairPortal;
import vn.lantoa.embed.pairing.PairedPortal;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.web.problem.QuotaAnswer;
import vn.lantoa.web.request.JsonText;

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
    @APIResponseSchema(
            value = PairedPortal.class,
            responseCode = "200",
            responseDescription = "Paired; the token and the secret are told this once")
    @APIResponse(responseCode = "429", description = "Too many tries; `Retry-After` says for how long to wait")
    public Response pair(InputStream body) throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) throw new Rejected("too-large", Issues.of("body", "too-large", MOST_BYTES));
        var outcome = pair.call(read(bytes, new ClientAddress(request.getRemoteAddr())));
        if (outcome instanceof PairPortal.TooManyTries tries) return refuse.of("pairing", tries.seconds());
        return Response.ok(((PairPortal.Paired) outcome).portal()).build();
    }

    /** Parses the plugin's request; a value that is not a string counts as absent. */
    private static PairPortal.Command read(byte[] body, ClientAddress from) {
        var json = JsonText.object(JsonText.checked(body));
        var webhook = text(json, "webhook");
        return new PairPortal.Command(
                text(json, "code"),
                text(json, "portal"),
                text(json, "software"),
                text(json, "plugin"),
                webhook.isEmpty() ? null : webhook,
                from);
    }

    private static String text(JsonObject json, String name) {
        JsonValue value = json.get(name);
        return value instanceof JsonString text ? text.getString().strip() : "";
    }
}
