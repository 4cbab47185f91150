package vn.lantoa.web.signin;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Challenges to passkeys and their responses, in the JSON of WebAuthn Level 3. Bytes are base64url. */
final class PasskeyJson {
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
