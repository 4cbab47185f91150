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
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HmacSha256;

/**
 * Signs what the hub answers for (JWS, ES256), and publishes the public half of every key it ever signed with. Keys come
 * from the settings; only a demonstration makes one itself and keeps it in its database. The hub believes none but
 * these: who can write into the database could add one there.
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

    /** A compact JWS over this payload. The type keeps a signature of one purpose from passing for another. */
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

    /** A detached JWS (RFC 7515 appendix F): the payload travels by itself. */
    public String signDetached(String type, byte[] payload) {
        var jws = sign(type, payload);
        return jws.substring(0, jws.indexOf('.') + 1) + jws.substring(jws.lastIndexOf('.'));
    }

    /** The payload of a compact JWS of this type, if a key of the settings signed it, the present or a former one. */
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
     * True if this detached JWS of this type is over this payload, by a key of the settings, the present or a former one,
     * and is written in the one way in which it can be.
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

    /** A key of its own for one purpose, that nobody can tell from the key itself. The same for the same purpose. */
    public byte[] derive(String purpose) {
        return HmacSha256.of(current.getD().decode(), purpose);
    }

    /** The public keys as a JWK set. */
    public String jwks() {
        return kept.all().toString();
    }
}
