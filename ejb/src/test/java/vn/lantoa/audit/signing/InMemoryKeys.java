package vn.lantoa.audit.signing;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.audit.signing.SigningKeys.SigningConfig;

/** Public keys in a list, newest first, as in the database, and signers that use it. */
public final class InMemoryKeys extends KeptKeys {
    final List<JWK> kept = new ArrayList<>();

    /** A signer with a separate key. */
    public static SigningKeys signer() {
        return new InMemoryKeys().signer(EcKey.generate(), List.of());
    }

    SigningKeys signer(ECKey key, List<ECKey> former) {
        var keys = new SigningKeys();
        keys.config = new SigningConfig(SigningConfig.key(key.toJSONString()), former);
        keys.kept = this;
        keys.start();
        return keys;
    }

    @Override
    public void remember(ECKey publicKey) {
        if (kept.stream().noneMatch(one -> one.getKeyID().equals(publicKey.getKeyID()))) kept.add(0, publicKey);
    }

    @Override
    public JWKSet all() {
        return new JWKSet(kept);
    }
}
