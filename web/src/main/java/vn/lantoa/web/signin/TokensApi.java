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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.organisation.credential.PasswordCheck.Attempt;
import vn.lantoa.organisation.partner.ApiTokenId;
import vn.lantoa.organisation.partner.IssueToken;
import vn.lantoa.organisation.partner.RevokeToken;
import vn.lantoa.organisation.partner.TokenChallenges;
import vn.lantoa.web.request.CurrentActor;

/** The API of officers' bearer tokens. */
@Path("/api/v1/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sign-in")
public class TokensApi {
    private static final int USUAL_DAYS = 30;

    @Inject
    IssueToken issue;

    @Inject
    TokenChallenges challenges;

    @Inject
    RevokeToken revoke;

    @Inject
    CurrentActor current;

    @Inject
    SessionStart start;

    /** Body of a token request; label and days are optional. Officers with a second factor add a code or passkey. */
    @Schema(name = "TokenRequest")
    public record TokenRequest(
            @Nullable String login,
            @Nullable String password,
            @Nullable String code,
            PasskeyJson.@Nullable Answer passkey,
            @Nullable String label,
            @Nullable Integer days) {
        String shown() {
            if (passkey != null) return HubJson.write(passkey);
            return code == null ? "" : code;
        }
    }

    /** Request body for the challenge of a passkey. */
    @Schema(name = "TokenChallengeRequest")
    public record ChallengeRequest(@Nullable String login, @Nullable String password) {}

    /** A new token, which is shown only once. */
    @Schema(name = "Token")
    public record TokenAnswer(String id, String token, String expiresAt) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "A bearer token for a user name and password",
            description =
                    "Shown once, kept as a hash; at most as much as the officer may do at the moment of use. Who has a"
                            + " second factor gives a `code` of it, or what his `passkey` has signed (see"
                            + " `/api/v1/tokens/challenge`). Releases, recalls, roles, tokens, orders and mailings ask for"
                            + " a token that was made with one at most 5 minutes ago, and say so as RFC 9470 has it.",
            operationId = "issueToken")
    @APIResponseSchema(value = TokenAnswer.class, responseCode = "201", responseDescription = "The token")
    @APIResponse(
            responseCode = "401",
            description = "No officer of this name and password, or a code of the second factor is missing or wrong")
    public Response issue(TokenRequest asked) {
        var outcome = issue.call(new IssueToken.Command(
                attempt(asked.login(), asked.password()),
                asked.shown(),
                asked.label() == null ? "API" : asked.label(),
                asked.days() == null ? USUAL_DAYS : asked.days()));
        if (outcome instanceof IssueToken.Issued issued) return created(issued);
        if (outcome instanceof IssueToken.CodeNeeded)
            throw new Forbidden(StepUp.REFUSAL, "a valid code of the second factor or response of a passkey");
        if (outcome instanceof IssueToken.FactorNeeded)
            throw new Forbidden("second-factor-missing", "sign in at /signin to add one");
        throw refused(outcome);
    }

    @POST
    @Path("challenge")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What a passkey is to sign for a token",
            description = "The options of WebAuthn Level 3, for `PublicKeyCredential.parseRequestOptionsFromJSON()`."
                    + " Good for five minutes and one answer, the newest one only. An officer without a passkey is"
                    + " told 409.",
            operationId = "poseTokenChallenge")
    @APIResponse(
            responseCode = "200",
            description = "What is to be signed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PasskeyJson.Options.class)))
    @APIResponse(responseCode = "401", description = "No officer of this name and password")
    public Response pose(ChallengeRequest asked) {
        var outcome = challenges.pose(attempt(asked.login(), asked.password()));
        if (outcome instanceof IssueToken.Posed posed)
            return Response.ok(posed.options())
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        if (outcome instanceof IssueToken.CodeNeeded)
            throw new Conflict("passkey-missing", "give a code, or add a passkey at /console/me");
        throw refused(outcome);
    }

    private Attempt attempt(@Nullable String login, @Nullable String password) {
        Issues.none()
                .when(login == null || login.isBlank(), "login", "missing")
                .when(password == null || password.isEmpty(), "password", "missing")
                .throwIfAny();
        return new Attempt(String.valueOf(login), String.valueOf(password), current.strangersOrigin());
    }

    private RuntimeException refused(IssueToken.Outcome outcome) {
        return outcome instanceof IssueToken.TooManyAttempts blocked
                ? start.tooMany(blocked.until())
                : new NotAuthorizedException("Bearer");
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

    /** Challenges to passkeys and their responses, in the JSON of WebAuthn Level 3. Bytes are base64url. */
    static final class PasskeyJson {
        private PasskeyJson() {}

        /** The options for a signature, as {@code PublicKeyCredential.parseRequestOptionsFromJSON()} reads them. */
        @Schema(name = "PasskeyOptions")
        public record Options(
                String challenge,
                @Schema(description = "In milliseconds") long timeout,
                String rpId,
                List<Allowed> allowCredentials,
                String userVerification) {}

        /** A passkey that may sign. */
        @Schema(name = "AllowedPasskey")
        public record Allowed(String type, String id) {}

        /** The response of a passkey; other members that browsers send are ignored. */
        @Schema(
                name = "PasskeyAnswer",
                description = "The answer of a passkey as `PublicKeyCredential.toJSON()` gives it, instead of a code")
        public record Answer(@Nullable String id, @Nullable Signed response) {}

        /** The signed data and the signature. */
        @Schema(name = "PasskeySignature")
        public record Signed(
                @Nullable String clientDataJSON, @Nullable String authenticatorData, @Nullable String signature) {}
    }
}
