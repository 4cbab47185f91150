package vn.lantoa.organisation.webauthn;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/**
 * Options that a browser passes to an authenticator, in the JSON of WebAuthn Level 3.
 *
 * <p>User verification is required. A step-up requires only the passkey, so a security key left in its port must not
 * suffice.
 */
public record PasskeyOptions(RelyingParty party, String challenge, Duration patience, List<String> credentials) {
    private static final String REQUIRED = "required";

    /** Options for signing with one of the officer's passkeys: {@code PublicKeyCredentialRequestOptionsJSON}. */
    @JsonbPropertyOrder({"challenge", "timeout", "rpId", "allowCredentials", "userVerification"})
    public record ToSign(
            String challenge, long timeout, String rpId, List<Known> allowCredentials, String userVerification) {}

    /** Options for creating a passkey: {@code PublicKeyCredentialCreationOptionsJSON}. */
    @JsonbPropertyOrder({
        "challenge",
        "timeout",
        "rp",
        "user",
        "pubKeyCredParams",
        "excludeCredentials",
        "authenticatorSelection",
        "attestation"
    })
    public record ToCreate(
            String challenge,
            long timeout,
            Party rp,
            User user,
            List<Algorithm> pubKeyCredParams,
            List<Known> excludeCredentials,
            Selection authenticatorSelection,
            String attestation) {}

    /** Existing passkey. */
    @JsonbPropertyOrder({"type", "id"})
    public record Known(String type, String id) {
        Known(String id) {
            this("public-key", id);
        }
    }

    /** Relying party: the hub. */
    public record Party(String id, String name) {}

    /** User for whom the passkey is created. */
    @JsonbPropertyOrder({"id", "name", "displayName"})
    public record User(String id, String name, String displayName) {}

    /** Supported signature algorithm, by its number in the COSE registry. */
    @JsonbPropertyOrder({"type", "alg"})
    public record Algorithm(String type, long alg) {
        Algorithm(long number) {
            this("public-key", number);
        }
    }

    /** Requirements for the authenticator. */
    public record Selection(String residentKey, String userVerification) {}

    /**
     * Returns the options for creating a passkey, excluding authenticators that already hold a passkey of the officer.
     *
     * @param user the officer's id at the hub
     * @param login the officer's login
     */
    public ToCreate toCreate(String user, String login) {
        return new ToCreate(
                challenge,
                patience.toMillis(),
                new Party(party.id(), "Lan Toả"),
                new User(encoded(user), login, login),
                PasskeyVerifier.algorithms().stream().map(Algorithm::new).toList(),
                known(),
                new Selection("preferred", REQUIRED),
                "none");
    }

    /** Returns the options for signing with one of the officer's passkeys. */
    public ToSign toSign() {
        return new ToSign(challenge, patience.toMillis(), party.id(), known(), REQUIRED);
    }

    private List<Known> known() {
        return credentials.stream().map(Known::new).toList();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
