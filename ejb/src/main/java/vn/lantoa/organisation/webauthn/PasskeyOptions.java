package vn.lantoa.organisation.webauthn;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
    private static final String NAME = "Lan Toả";
    private static final String REQUIRED = "required";

    public PasskeyOptions {
        credentials = List.copyOf(credentials);
    }

    /**
     * The options to make a passkey, on none of the devices that have one already.
     *
     * @param user the owner-to-be, as the hub knows them
     * @param login the officer's own login
     */
    public JsonObject toCreate(String user, String login) {
        var algorithms = Json.createArrayBuilder();
        PasskeyVerifier.algorithms()
                .forEach(number -> algorithms.add(publicKey().add("alg", number)));
        return common().add(
                        "rp", Json.createObjectBuilder().add("id", party.id()).add("name", NAME))
                .add(
                        "user",
                        Json.createObjectBuilder()
                                .add("id", encoded(user))
                                .add("name", login)
                                .add("displayName", login))
                .add("pubKeyCredParams", algorithms)
                .add("excludeCredentials", listed())
                .add(
                        "authenticatorSelection",
                        Json.createObjectBuilder()
                                .add("residentKey", "preferred")
                                .add("userVerification", REQUIRED))
                .add("attestation", "none")
                .build();
    }

    /** The options to have one of the officer's passkeys sign. */
    public JsonObject toSign() {
        return common().add("rpId", party.id())
                .add("allowCredentials", listed())
                .add("userVerification", REQUIRED)
                .build();
    }

    private JsonObjectBuilder common() {
        return Json.createObjectBuilder().add("challenge", challenge).add("timeout", patience.toMillis());
    }

    private JsonArray listed() {
        var list = Json.createArrayBuilder();
        credentials.forEach(id -> list.add(publicKey().add("id", id)));
        return list.build();
    }

    private static JsonObjectBuilder publicKey() {
        return Json.createObjectBuilder().add("type", "public-key");
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
