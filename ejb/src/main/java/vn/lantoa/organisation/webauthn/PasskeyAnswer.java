package vn.lantoa.organisation.webauthn;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Base64;
import java.util.Optional;

/**
 * Response of a browser in the JSON of WebAuthn Level 3, decoded and not yet verified. The library's own reader is not
 * used, because it throws an unspecific error if a part is missing.
 *
 * @param clientData the client data, which contain the challenge
 * @param device the authenticator data
 * @param signature the signature of authenticator and client data, if the passkey signed
 * @param attestation the attestation object of a new passkey
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
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
