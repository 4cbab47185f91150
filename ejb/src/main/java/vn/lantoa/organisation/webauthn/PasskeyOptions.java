package vn.lantoa.organisation.webauthn;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/**
 * The options that a browser passes on to a device, in the JSON of WebAuthn Level 3.
 *
 * <p>User verification is required: at a step-up nothing but the passkey is asked for, and a key that was left in its
 * slot must not be enough.
 */
public record PasskeyOptions(RelyingParty party, String challenge, Duration patience, List<String> credentials) {
    private static final String REQUIRED = "required";

    public PasskeyOptions {
        credentials = List.copyOf(credentials);
    }

    /** The options to have one of the officer's passkeys sign: {@code PublicKeyCredentialRequestOptionsJSON}. */
    @JsonbPropertyOrder({"challenge", "timeout", "rpId", "allowCredentials", "userVerification"})
    public record ToSign(
            String challenge, long timeout, String rpId, List<Known> allowCredentials, String userVerification) {}

    /** The options to make a passkey: {@code PublicKeyCredentialCreationOptionsJSON}. */
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

    /** A passkey that there is. */
    @JsonbPropertyOrder({"type", "id"})
    public record Known(String type, String id) {
        Known(String id) {
            this("public-key", id);
        }
    }

    /** The hub, for which the passkey is made. */
    public record Party(String id, String name) {}

    /** The owner-to-be. */
    @JsonbPropertyOrder({"id", "name", "displayName"})
    public record User(String id, String name, String displayName) {}

    /** A kind of key that the hub can verify, by its number in the registry of COSE. */
    @JsonbPropertyOrder({"type", "alg"})
    public record Algorithm(String type, long alg) {
        Algorithm(long number) {
            this("public-key", number);
        }
    }

    /** The device that is wanted. */
    public record Selection(String residentKey, String userVerification) {}

    /**
     * The options to make a passkey, on none of the devices that have one already.
     *
     * @param user the owner-to-be, as the hub knows them
     * @param login the officer's own login
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

    /** The options to have one of the officer's passkeys sign. */
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
