package vn.lantoa.audit.signing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.Base64URL;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HmacSha256;
import vn.lantoa.kernel.Secret;

/**
 * Signing keys of the hub (JWS, ES256). They sign the hub's statements, and the public half of every key ever used is
 * published. Keys come from the configuration; only a demonstration generates one and stores it in its database.
 * Signatures are verified only with configured keys, because anyone with write access to the database could add a key
 * there.
 */
@Startup
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SigningKeys {
    @Inject
    SigningConfig config;

    @Inject
    KeptKeys kept;

    private volatile ECKey current;

    @PostConstruct
    void start() {
        var configured = config.key();
        current = configured == null ? kept.ofDemo() : EcKey.parse(configured.reveal());
        kept.remember(current.toPublicJWK());
    }

    /** Returns a compact JWS of this payload. The type prevents use of the signature for another purpose. */
    public String sign(String type, byte[] payload) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(type))
                .keyID(current.getKeyID())
                .build();
        var jws = new JWSObject(header, new Payload(payload));
        try {
            jws.sign(new ECDSASigner(current));
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign", e);
        }
        return jws.serialize();
    }

    /** Returns a detached JWS (RFC 7515 appendix F): the payload is sent separately. */
    public String signDetached(String type, byte[] payload) {
        var jws = sign(type, payload);
        return jws.substring(0, jws.indexOf('.') + 1) + jws.substring(jws.lastIndexOf('.'));
    }

    /** Returns the payload of a JWS of this type, if signed with the current or a former configured key. */
    public Optional<byte[]> verify(String type, String jws) {
        try {
            var parsed = JWSObject.parse(jws);
            var key = find(parsed.getHeader().getKeyID());
            var right = key != null
                    && new JOSEObjectType(type).equals(parsed.getHeader().getType())
                    && parsed.verify(new ECDSAVerifier(key));
            return right ? Optional.of(parsed.getPayload().toBytes()) : Optional.empty();
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns true if this is a detached JWS of this type over this payload, signed with the current or a former
     * configured key. The signature must be encoded canonically.
     */
    public boolean verifyDetached(String type, String jws, byte[] payload) {
        var parts = jws.split("\\.", -1);
        return parts.length == 3
                && parts[1].isEmpty()
                && Base64URL.encode(new Base64URL(parts[2]).decode()).toString().equals(parts[2])
                && verify(type, parts[0] + "." + Base64URL.encode(payload) + "." + parts[2])
                        .isPresent();
    }

    private @Nullable ECKey find(@Nullable String id) {
        return Stream.concat(Stream.of(current), config.former().stream())
                .filter(key -> id != null && id.equals(key.getKeyID()))
                .findFirst()
                .orElse(null);
    }

    /** Derives a key for the given purpose from the signing key. The same purpose always gives the same key. */
    public byte[] derive(String purpose) {
        return HmacSha256.of(current.getD().decode(), purpose);
    }

    /** Returns the public keys as a JWK set. */
    public String jwks() {
        return kept.all().toString();
    }

    /**
     * The key with which the hub signs, and its former keys.
     *
     * @param key an EC P-256 private key as JWK or as PEM (PKCS#8); null in demo mode, where the hub generates one
     * @param former the public halves of former keys
     */
    public record SigningConfig(@Nullable Secret key, List<ECKey> former) {

        /**
         * Validates a key in text form.
         *
         * @throws IllegalArgumentException with the expected form, if the text is invalid
         */
        public static Secret key(String text) {
            EcKey.parse(text);
            return new Secret(text);
        }

        /** Reads former keys from a JWK set, such as a trusted copy of {@code /.well-known/jwks.json}. */
        public static List<ECKey> former(String text) {
            try {
                return JWKSet.parse(text).getKeys().stream()
                        .map(key -> key.toECKey().toPublicJWK())
                        .toList();
            } catch (ParseException | ClassCastException e) {
                throw new IllegalArgumentException("must be a JWK set of EC keys", e);
            }
        }
    }
}
