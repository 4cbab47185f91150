package vn.lantoa.web.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.embed.RecallListCache;
import vn.lantoa.web.release.ContentSurface;
import vn.lantoa.web.request.TextAnswers;

/** The signed list of recalls, for systems that hold copies. */
@RequestScoped
@ContentSurface
@Path("/")
@Tag(name = "embed")
public class RecallResource {
    @Inject
    RecallListCache cache;

    @Inject
    TextAnswers answers;

    @GET
    @Path("recalls.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What was taken back, as a signed list",
            description =
                    "`kind` is `withdrawn`, `replaced`, `recalled` or `removed`. `signature` is a detached JWS over"
                            + " the RFC 8785 form without it, type `lantoa-recalls`; keys at `/.well-known/jwks.json`. `seq`"
                            + " only grows. A list that is past `expires`, or older than one already seen, is an error for its"
                            + " reader, never an all-clear. The same list lies at every one of `places`.",
            operationId = "listPublicRecalls")
    @APIResponse(
            responseCode = "200",
            description = "All versions that are taken back now, the newest first; 304 when unchanged",
            content = @Content(mediaType = MediaType.APPLICATION_JSON))
    public Response json() {
        return answer(cache.find().json(), MediaType.APPLICATION_JSON);
    }

    @GET
    @Path("recalls.jws")
    @Produces("application/jose")
    @Operation(
            summary = "The same list as one compact JWS",
            description = "For readers that have no RFC 8785: the payload is the list without `signature`.",
            operationId = "listPublicRecallsSigned")
    @APIResponse(responseCode = "200", description = "A JWS (RFC 7515), ES256; 304 when unchanged")
    public Response jws() {
        return answer(cache.find().jws(), "application/jose");
    }

    private Response answer(String text, String type) {
        return answers.revalidated(text.getBytes(UTF_8), type)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
