package vn.lantoa.organisation.webauthn;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import vn.lantoa.kernel.HubAddress;

/**
 * Verifier of passkey responses. User presence and user verification are required; the device's maker is not checked
 * (attestation {@code none}).
 */
@ApplicationScoped
public class PasskeyVerifier {
    private static final boolean VERIFIED = true;
    private static final boolean PRESENT = true;

    private static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            of(COSEAlgorithmIdentifier.ES256), of(COSEAlgorithmIdentifier.EdDSA), of(COSEAlgorithmIdentifier.RS256));

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);

    @Inject
    HubAddress hub;

    /** Returns the COSE numbers of the supported algorithms, in order of preference. */
    static List<Long> algorithms() {
        return ALGORITHMS.stream().map(one -> one.getAlg().getValue()).toList();
    }

    /** Returns the new passkey if the response answers the challenge correctly. */
    public Optional<Credential> created(String text, String challenge) {
        return PasskeyAnswer.read(text).flatMap(answer -> created(answer, challenge));
    }

    private Optional<Credential> created(PasskeyAnswer answer, String challenge) {
        try {
            var wanted = new RegistrationParameters(server(challenge), ALGORITHMS, VERIFIED, PRESENT);
            var request = new RegistrationRequest(answer.attestation(), answer.clientData());
            var made = manager.verify(request, wanted).getAttestationObject().getAuthenticatorData();
            var attested = made.getAttestedCredentialData();
            return Optional.of(new Credential(
                    encoded(attested.getCredentialId()),
                    encoded(credentials.convert(attested)),
                    made.isFlagBE(),
                    made.getSignCount()));
        } catch (WebAuthnException | JacksonException e) {
            return Optional.empty();
        }
    }

    /** Returns the credential id stated in the response; nothing is verified. */
    public Optional<String> idOf(String text) {
        return PasskeyAnswer.read(text).map(answer -> encoded(answer.id()));
    }

    /** Verifies the response of the given passkey to the challenge. */
    public Assertion signed(String text, String challenge, Credential by) {
        return PasskeyAnswer.read(text)
                .map(answer -> signed(answer, challenge, by))
                .orElseGet(() -> new Assertion.Refused("NotReadable"));
    }

    private Assertion signed(PasskeyAnswer answer, String challenge, Credential by) {
        try {
            var wanted = new AuthenticationParameters(server(challenge), known(by), null, VERIFIED, PRESENT);
            var request =
                    new AuthenticationRequest(answer.id(), answer.device(), answer.clientData(), answer.signature());
            return new Assertion.Good(
                    manager.verify(request, wanted).getAuthenticatorData().getSignCount());
        } catch (MaliciousCounterValueException e) {
            return new Assertion.Copied();
        } catch (WebAuthnException | JacksonException e) {
            return new Assertion.Refused(e.getClass().getSimpleName().replace("Exception", ""));
        }
    }

    private CredentialRecordImpl known(Credential by) {
        var attested = credentials.convert(Base64.getUrlDecoder().decode(by.data()));
        return new CredentialRecordImpl(
                null, VERIFIED, by.backupEligible(), null, by.counter(), attested, null, null, null, null);
    }

    private ServerProperty server(String challenge) {
        var party = RelyingParty.of(hub);
        return ServerProperty.builder()
                .origin(new Origin(party.origin()))
                .rpId(party.id())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    private static PublicKeyCredentialParameters of(COSEAlgorithmIdentifier algorithm) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Public part of a passkey, as stored by the hub (WebAuthn).
     *
     * @param id the credential id, in base64url
     * @param data credential id and public key as sent by the device, in base64url
     * @param backupEligible whether the passkey may be copied to other devices of the same person; never changes
     * @param counter the last signature counter; 0 for devices that do not count
     */
    public record Credential(String id, String data, boolean backupEligible, long counter) {}

    /** Outcome of verifying a passkey's response. */
    public sealed interface Assertion {
        /**
         * The response is valid.
         *
         * @param counter the passkey's current signature counter
         */
        record Good(long counter) implements Assertion {}

        /** The response is valid except for the counter, which decreased: the passkey may have been cloned. */
        record Copied() implements Assertion {}

        /**
         * The response is invalid.
         *
         * @param why the reason, as a term of the WebAuthn standard
         */
        record Refused(String why) implements Assertion {}
    }

    /**
     * Response of a browser in the JSON of WebAuthn Level 3, decoded and not yet verified. The library's own reader is not
     * used, because it throws an unspecific error if a part is missing.
     *
     * @param clientData the client data, which contain the challenge
     * @param device the authenticator data
     * @param signature the signature of authenticator and client data, if the passkey signed
     * @param attestation the attestation object of a new passkey
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
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
}
