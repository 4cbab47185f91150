package vn.lantoa.organisation.webauthn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.json.Json;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.webauthn.PasskeyVerifier.Assertion;
import vn.lantoa.organisation.webauthn.PasskeyVerifier.Credential;

/** Accepted and rejected responses of passkeys. */
class PasskeyVerifierTest {
    private static final RelyingParty HUB = new RelyingParty("lantoa.example.vn", "https://lantoa.example.vn");
    private static final String CHALLENGE = RandomToken.fresh().value();

    private final PasskeyVerifier verifier = at("https://lantoa.example.vn");
    private final SoftPasskey passkey = new SoftPasskey(HUB);

    @Test
    void accepts_a_new_passkey_and_its_signatures() {
        var made = verifier.created(passkey.created(CHALLENGE), CHALLENGE).orElseThrow();
        var answer = passkey.signed(CHALLENGE);

        assertThat(verifier.idOf(answer)).contains(made.id());
        assertThat(verifier.signed(answer, CHALLENGE, made)).isEqualTo(new Assertion.Good(2));
    }

    @Test
    void rejects_a_response_to_another_challenge() {
        var other = RandomToken.fresh().value();
        assertThat(verifier.created(passkey.created(other), CHALLENGE)).isEmpty();
        assertThat(signed(passkey.signed(other))).isEqualTo(new Assertion.Refused("BadChallenge"));
    }

    @Test
    void rejects_another_origin() {
        var made = made();
        passkey.onPageOf("https://lantoa.example.vn.dangnhap.example");
        assertThat(verifier.signed(passkey.signed(CHALLENGE), CHALLENGE, made))
                .isEqualTo(new Assertion.Refused("BadOrigin"));
        passkey.onPageOf("http://lantoa.example.vn");
        assertThat(verifier.signed(passkey.signed(CHALLENGE), CHALLENGE, made))
                .isEqualTo(new Assertion.Refused("BadOrigin"));
        assertThat(verifier.created(passkey.created(CHALLENGE), CHALLENGE)).isEmpty();
    }

    @Test
    void rejects_another_relying_party() {
        var made = made();
        passkey.forParty("example.vn");
        assertThat(verifier.signed(passkey.signed(CHALLENGE), CHALLENGE, made))
                .isEqualTo(new Assertion.Refused("BadRpId"));
        assertThat(verifier.created(passkey.created(CHALLENGE), CHALLENGE)).isEmpty();
    }

    @Test
    void rejects_without_user_presence_or_verification() {
        var made = made();
        passkey.withFlags(SoftPasskey.VERIFIED);
        assertThat(verifier.signed(passkey.signed(CHALLENGE), CHALLENGE, made))
                .isEqualTo(new Assertion.Refused("UserNotPresent"));
        passkey.withFlags(SoftPasskey.PRESENT);
        assertThat(verifier.signed(passkey.signed(CHALLENGE), CHALLENGE, made))
                .isEqualTo(new Assertion.Refused("UserNotVerified"));
        assertThat(verifier.created(passkey.created(CHALLENGE), CHALLENGE)).isEmpty();
    }

    @Test
    void reports_a_possible_clone_if_the_counter_did_not_increase() {
        var made = made();
        var used = new Credential(made.id(), made.data(), made.backupEligible(), 7);
        assertThat(verifier.signed(passkey.countingFrom(7).signed(CHALLENGE), CHALLENGE, used))
                .isEqualTo(new Assertion.Copied());
        assertThat(verifier.signed(passkey.countingFrom(8).signed(CHALLENGE), CHALLENGE, used))
                .isEqualTo(new Assertion.Good(8));
    }

    @Test
    void accepts_devices_without_a_counter() {
        var made = verifier.created(passkey.countingFrom(0).created(CHALLENGE), CHALLENGE)
                .orElseThrow();
        assertThat(verifier.signed(passkey.countingFrom(0).signed(CHALLENGE), CHALLENGE, made))
                .isEqualTo(new Assertion.Good(0));
    }

    @Test
    void rejects_a_signature_of_another_key() {
        assertThat(verifier.signed(new SoftPasskey(HUB).signed(CHALLENGE), CHALLENGE, made()))
                .isEqualTo(new Assertion.Refused("BadSignature"));
    }

    @Test
    void distinguishes_registration_and_sign_in_responses() {
        var made = made();
        assertThat(verifier.signed(passkey.created(CHALLENGE), CHALLENGE, made)).isInstanceOf(Assertion.Refused.class);
        assertThat(verifier.created(passkey.signed(CHALLENGE), CHALLENGE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[]",
                "null",
                "{\"id\":7}",
                "{\"id\":\"%%\",\"rawId\":\"%%\",\"type\":\"public-key\",\"response\":{}}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"AA\","
                        + "\"authenticatorData\":\"AA\",\"signature\":\"AA\",\"attestationObject\":\"AA\"},"
                        + "\"clientExtensionResults\":{}}"
            })
    void rejects_malformed_responses_without_errors(String given) {
        var made = made();
        assertThat(verifier.created(given, CHALLENGE)).isEmpty();
        assertThat(verifier.signed(given, CHALLENGE, made)).isInstanceOf(Assertion.Refused.class);
        verifier.idOf(given);
    }

    @Test
    void rejects_truncated_and_changed_responses_without_errors() {
        var made = made();
        for (var answer : List.of(passkey.signed(CHALLENGE), passkey.created(CHALLENGE)))
            for (int at = 0; at < answer.length(); at++)
                for (var given :
                        List.of(answer.substring(0, at), answer.substring(0, at) + "A" + answer.substring(at + 1)))
                    assertThatCode(() -> {
                                verifier.idOf(given);
                                verifier.created(given, CHALLENGE);
                                verifier.signed(given, CHALLENGE, made);
                            })
                            .as(given)
                            .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "[]", "7", "{\"type\":null}", "{\"type\":\"webauthn.get\"}"})
    void rejects_implausible_responses_without_errors(String said) {
        var made = made();
        var encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(said.getBytes(StandardCharsets.UTF_8));
        for (var part : List.of("clientDataJSON", "authenticatorData", "attestationObject", "signature")) {
            var field = "\"" + part + "\":\"";
            var signed = passkey.signed(CHALLENGE).replaceAll(field + "[^\"]*", field + encoded);
            var created = passkey.created(CHALLENGE).replaceAll(field + "[^\"]*", field + encoded);
            if (signed.contains(field))
                assertThat(verifier.signed(signed, CHALLENGE, made)).isInstanceOf(Assertion.Refused.class);
            if (created.contains(field))
                assertThat(verifier.created(created, CHALLENGE)).isEmpty();
        }
    }

    @Test
    void a_challenge_names_the_configured_host_and_requires_user_verification() {
        var options = new PasskeyOptions(
                RelyingParty.of(
                        new HubAddress(URI.create("https://Lantoa.example.vn/"), URI.create("https://t.example"))),
                CHALLENGE,
                Duration.ofMinutes(5),
                List.of("AAEC"));
        assertThat(json(HubJson.write(options.toSign())))
                .isEqualTo(json("{'challenge':'" + CHALLENGE + "','timeout':300000,'rpId':'lantoa.example.vn',"
                        + "'allowCredentials':[{'type':'public-key','id':'AAEC'}],'userVerification':'required'}"));
        var creation = json(HubJson.write(options.toCreate("ai", "canbo")));
        assertThat(creation.getString("attestation")).isEqualTo("none");
        assertThat(creation.getJsonObject("authenticatorSelection").getString("userVerification"))
                .isEqualTo("required");
        assertThat(creation.getJsonArray("excludeCredentials")).hasSize(1);
        assertThat(creation.getJsonObject("rp")).isEqualTo(json("{'id':'lantoa.example.vn','name':'Lan Toả'}"));
        assertThat(creation.getJsonObject("user")).isEqualTo(json("{'id':'YWk','name':'canbo','displayName':'canbo'}"));
        assertThat(creation.getJsonArray("pubKeyCredParams")).contains(json("{'type':'public-key','alg':-7}"));
        assertThat(RelyingParty.of(new HubAddress(URI.create("http://localhost:8080"), URI.create("http://x"))))
                .isEqualTo(new RelyingParty("localhost", "http://localhost:8080"));
    }

    private Credential made() {
        return verifier.created(passkey.created(CHALLENGE), CHALLENGE).orElseThrow();
    }

    private Assertion signed(String answer) {
        return verifier.signed(answer, CHALLENGE, made());
    }

    private static PasskeyVerifier at(String address) {
        var verifier = new PasskeyVerifier();
        verifier.hub = new HubAddress(URI.create(address), URI.create(address));
        return verifier;
    }

    private static jakarta.json.JsonObject json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }
}
