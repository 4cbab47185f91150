package vn.lantoa.organisation.oidc.nimbus;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.util.Base64URL;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The accepted lengths of the provider's keys, and the warnings about short ones. */
class LongKeysTest {
    private static final JWKSelector ALL = new JWKSelector(new JWKMatcher.Builder().build());

    private final List<String> warnings = new ArrayList<>();

    @Test
    void refuses_rsa_below_2048_bits_and_warns_below_3072_once_for_each_key() throws Exception {
        var keys = keys(rsa("short", 2047), rsa("fair", 2048), rsa("long", 3072));

        for (int i = 0; i < 3; i++)
            assertThat(keys.get(ALL, null)).extracting(JWK::getKeyID).containsExactly("fair", "long");

        assertThat(warnings)
                .containsExactly(
                        "its RSA key short has 2047 bits and is refused;" + " have it use 3072 bits or more",
                        "its RSA key fair has 2048 bits and is accepted;" + " have it use 3072 bits or more");
    }

    @Test
    void ignores_leading_zeros_of_a_key() throws Exception {
        var padded = new byte[400];
        var modulus = odd(1024).toByteArray();
        System.arraycopy(modulus, 0, padded, padded.length - modulus.length, modulus.length);

        assertThat(keys(new RSAKey.Builder(Base64URL.encode(padded), Base64URL.encode(new byte[] {1, 0, 1})).build())
                        .get(ALL, null))
                .isEmpty();
    }

    @Test
    void accepts_elliptic_curve_keys() throws Exception {
        var curve = new ECKeyGenerator(Curve.P_256).keyID("curve").generate();

        assertThat(keys(curve).get(ALL, null)).containsExactly(curve);
        assertThat(warnings).isEmpty();
    }

    private LongKeys keys(JWK... some) {
        return new LongKeys(new ImmutableJWKSet<>(new JWKSet(List.of(some))), warnings::add);
    }

    /** A public key with this number of bits, which cannot sign. */
    private static RSAKey rsa(String kid, int bits) {
        return new RSAKey.Builder(Base64URL.encode(odd(bits)), Base64URL.encode(BigInteger.valueOf(65537)))
                .keyID(kid)
                .build();
    }

    private static BigInteger odd(int bits) {
        return BigInteger.ONE.shiftLeft(bits - 1).add(BigInteger.ONE);
    }
}
