package vn.lantoa.organisation.oidc.nimbus;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The provider's keys of sufficient length: RSA keys below 2,048 bits are rejected (NIST SP 800-131A), keys below 3,072
 * bits are accepted with one warning per key and start of the node.
 */
final class LongKeys implements JWKSource<SecurityContext> {
    private static final int REFUSED_BELOW = 2048;
    private static final int SHORT_BELOW = 3072;

    private final JWKSource<SecurityContext> all;
    private final Consumer<String> warnings;
    private final Set<RSAKey> logged = ConcurrentHashMap.newKeySet();

    LongKeys(JWKSource<SecurityContext> all, Consumer<String> warnings) {
        this.all = all;
        this.warnings = warnings;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        return all.get(selector, context).stream().filter(this::isLongEnough).toList();
    }

    private boolean isLongEnough(JWK key) {
        if (!(key instanceof RSAKey rsa)) return true;
        // the length of the number itself, because leading zeros add no strength
        var bits = rsa.getModulus().decodeToBigInteger().bitLength();
        var refused = bits < REFUSED_BELOW;
        if (bits < SHORT_BELOW && logged.add(rsa))
            warnings.accept("its RSA key " + rsa.getKeyID() + " has " + bits + " bits and is "
                    + (refused ? "refused" : "accepted") + "; have it use " + SHORT_BELOW + " bits or more");
        return !refused;
    }
}
