package vn.lantoa.audit.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import org.junit.jupiter.api.Test;

/** Contract of signers, wherever their public keys are stored. */
interface KeptKeysContract {
    KeptKeys keptKeys();

    @Test
    default void stores_every_public_key_once_newest_first() {
        var first = EcKey.generate().toPublicJWK();
        var second = EcKey.generate().toPublicJWK();

        keptKeys().remember(first);
        keptKeys().remember(second);
        keptKeys().remember(first);

        assertThat(keptKeys().all().getKeys())
                .extracting(JWK::getKeyID)
                .containsSubsequence(second.getKeyID(), first.getKeyID())
                .doesNotHaveDuplicates();
        assertThat(keptKeys().all().getKeys()).noneMatch(JWK::isPrivate);
    }
}
