package vn.lantoa.distribution.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class WebhookSecretTest {
    private static final byte[] SEED = new byte[32];
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

    @Test
    void signs_as_the_example_of_standard_webhooks() {
        // the test vector of the Standard Webhooks libraries
        var shared = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        var secret = new WebhookSecret(shared, SEED);

        var signature = secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, BODY);

        assertThat(signature.split(" ")[0]).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        assertThat(secret.shared()).isEqualTo("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(secret).hasToString("•••");
    }

    @Test
    void signs_with_ed25519_so_that_the_public_key_alone_verifies() throws GeneralSecurityException {
        var secret = new WebhookSecret(SEED, SEED);

        var signature = secret.sign("m1", 1614265330, BODY).split(" ")[1];

        assertThat(signature).startsWith("v1a,");
        // SubjectPublicKeyInfo of RFC 8410 around the raw key, parsed by the JDK
        var raw = Base64.getDecoder().decode(secret.publicKey().substring("whpk_".length()));
        var encoded = HexFormat.of()
                .parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(raw));
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        verifier.update("m1.1614265330.".getBytes(StandardCharsets.UTF_8));
        verifier.update(BODY);
        assertThat(verifier.verify(Base64.getDecoder().decode(signature.substring("v1a,".length()))))
                .isTrue();
    }
}
