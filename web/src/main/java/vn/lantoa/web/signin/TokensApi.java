package vn.lantoa.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.password.PasswordCheck.Attempt;
import vn.lantoa.organisation.stepup.StepUp;
import vn.lantoa.organisation.token.ApiTokenId;
import vn.lantoa.organisation.token.IssueToken;
import vn.lantoa.organisation.token.RevokeToken;

/** Bearer tokens of officers for the API. */
@Path("/api/v1/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sign-in")
public class TokensApi {
    private static final int USUAL_DAYS = 30;

    @Inject
    IssueToken issue;

    @Inject
    RevokeToken revoke;

    @Inject
    CurrentActor current;

    @Inject
    RetryAfter retry;

    /** Who wants a token; label and days may be missing, and so may the code of who has no second factor. */
    @Schema(name = "TokenRequest")
    public record TokenRequest(
            @Nullable String login,
            @Nullable String password,
            @Nullable String code,
            @Nullable String label,
            @Nullable Integer days) {}

    /** The token, shown this once. */
    @Schema(name = "Token")
    public record TokenAnswer(String id, String token, String expiresAt) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "A bearer token for a user name and password",
            description =
                    "Shown once, kept as a hash; at most as much as the officer may do at the moment of use. Who has a"
                            + " second factor gives a `code` of it. Releases, recalls, roles, tokens, orders and mailings ask for"
                            + " a token that was made with one at most 5 minutes ago, and say so as RFC 9470 has it.",
            operationId = "issueToken")
    @APIResponseSchema(value = TokenAnswer.class, responseCode = "201", responseDescription = "The token")
    @APIResponse(
            responseCode = "401",
            description = "No officer of this name and password, or a code of the second factor is missing or wrong")
    public Response issue(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = TokenRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "officer",
                                                            value =
                                                                    """
                                                                    {"login":"canbo","password":"…","label":"nightly script","days":30}""")))
                    TokenRequest asked) {
        var login = asked.login();
        var password = asked.password();
        Issues.none()
                .when(login == null || login.isBlank(), "login", "missing")
                .when(password == null || password.isEmpty(), "password", "missing")
                .throwIfAny();
        var attempt = new Attempt(String.valueOf(login), String.valueOf(password), current.strangersOrigin());
        var outcome = issue.call(new IssueToken.Command(
                attempt,
                asked.code() == null ? "" : asked.code(),
                asked.label() == null ? "API" : asked.label(),
                asked.days() == null ? USUAL_DAYS : asked.days()));
        if (outcome instanceof IssueToken.Issued issued) return created(issued);
        if (outcome instanceof IssueToken.TooManyAttempts blocked) throw retry.tooMany(blocked.until());
        if (outcome instanceof IssueToken.CodeNeeded)
            throw new Forbidden(StepUp.REFUSAL, "a code of the second factor, and a good one");
        if (outcome instanceof IssueToken.FactorNeeded)
            throw new Forbidden("second-factor-missing", "sign in at /signin to add one");
        throw new NotAuthorizedException("Bearer");
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Revoke a token of one's own", operationId = "revokeToken")
    public void revoke(@PathParam("id") UUID id) {
        revoke.call(current.actor(), new ApiTokenId(id));
    }

    private static Response created(IssueToken.Issued issued) {
        var token = issued.token();
        return Response.status(Response.Status.CREATED)
                .entity(new TokenAnswer(
                        token.id().toString(),
                        token.value().value(),
                        token.expiresAt().toString()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
