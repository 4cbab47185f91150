package vn.lantoa.organisation.webauthn;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Base64;
import java.util.Optional;

/**
 * What a browser answers, in the JSON of WebAuthn Level 3, its bytes read and nothing looked at yet. The library reads such JSON
 * as well, but what lacks a part comes out of it as a fault of its own.
 *
 * @param clientData what the browser has added to the challenge
 * @param device what the device says of itself
 * @param signature over both, of one that signs
 * @param attestation the public half, of one that is new
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
