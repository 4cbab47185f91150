package vn.lantoa.audit.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.audit.signing.SigningKeys.SigningConfig;

class SigningKeysTest {
    private static final byte[] PAYLOAD = "{}".getBytes(StandardCharsets.UTF_8);

    private final InMemoryKeys kept = new InMemoryKeys();
    private final SigningKeys keys = kept.signer(EcKey.generate(), List.of());

    @Test
    void trusts_its_own_signatures_for_the_same_purpose() {
        assertThat(keys.verify("head", keys.sign("head", PAYLOAD))).contains(PAYLOAD);
        assertThat(keys.verify("head", keys.sign("manifest", PAYLOAD))).isEmpty();
    }

    @Test
    void trusts_no_key_that_is_only_in_the_database() {
        var another = kept.signer(EcKey.generate(), List.of());

        assertThat(kept.all().getKeys()).hasSize(2);
        assertThat(keys.verify("head", another.sign("head", PAYLOAD))).isEmpty();
    }

    @Test
    void trusts_the_former_keys_of_its_settings() {
        var signed = keys.sign("head", PAYLOAD);
        var former = SigningConfig.former(keys.jwks());

        var next = new InMemoryKeys().signer(EcKey.generate(), former);

        assertThat(next.verify("head", signed)).contains(PAYLOAD);
    }

    @Test
    void rejects_malformed_former_keys() {
        assertThatIllegalArgumentException().isThrownBy(() -> SigningConfig.former("keys"));
    }
}
