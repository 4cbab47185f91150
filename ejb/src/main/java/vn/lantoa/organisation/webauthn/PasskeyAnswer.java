package vn.lantoa.organisation.webauthn;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Base64;
import java.util.Optional;

/**
 * The answer of a browser, in the JSON of WebAuthn Level 3, decoded and not yet checked. The library reads such JSON as
 * well, but throws a fault of its own where a part is missing.
 *
 * @param clientData the client data, which the browser has added to the challenge
 * @param device the authenticator data
 * @param signature over both, of a passkey that signs
 * @param attestation the attestation object, of a new passkey
 */
@SuppressWarnings("ArrayRecordComponent") // read once, compared with nothing
record PasskeyAnswer(byte[] id, byte[] clientData, byte[] device, byte[] signature, byte[] attestation) {
    static Optional<PasskeyAnswer> read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var whole = reader.readObject();
            if (!(whole.get("response") instanceof JsonObject response)) return Optional.empty();
            return Optional.of(new PasskeyAnswer(
                    bytes(whole, "id"),
                    bytes(response, "clientDataJSON"),
                    bytes(response, "authenticatorData"),
                    bytes(response, "signature"),
                    bytes(response, "attestationObject")));
        } catch (JsonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(JsonObject part, String field) {
        return Base64.getUrlDecoder().decode(part.getString(field, ""));
    }
}
