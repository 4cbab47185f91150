package vn.lantoa.audit.signing;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.kernel.query.Database;

/** Repository of signing keys: all public keys, and the private key of a demonstration. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class KeptKeys {
    // an arbitrary number, which must be the same on every node and in every release
    private static final long MAKING = 7_205_759_403_792_795L;

    @Inject
    Database database;

    /** Returns the demonstration's key, which is generated at the first start and is the same on every node. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ECKey ofDemo() {
        var unused = database.sql("select pg_advisory_xact_lock(" + MAKING + ")::text")
                .value(String.class);
        var there =
                texts("select private_jwk from signing_key where private_jwk is not null order by created_at limit 1");
        if (!there.isEmpty()) return EcKey.parse(there.get(0));
        var made = EcKey.generate();
        database.sql("insert into signing_key (kid, public_jwk, private_jwk) values (:kid, :public, :private)")
                .with("kid", made.getKeyID())
                .with("public", made.toPublicJWK().toJSONString())
                .with("private", made.toJSONString())
                .update();
        return made;
    }

    /** Stores a public key permanently. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void remember(ECKey publicKey) {
        database.sql("insert into signing_key (kid, public_jwk) values (:kid, :public) on conflict (kid) do nothing")
                .with("kid", publicKey.getKeyID())
                .with("public", publicKey.toJSONString())
                .update();
    }

    /** Returns all public keys, newest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public JWKSet all() {
        var keys = new ArrayList<JWK>();
        for (var text : texts("select public_jwk from signing_key order by created_at desc")) keys.add(parse(text));
        return new JWKSet(keys);
    }

    private static JWK parse(String text) {
        try {
            return JWK.parse(text);
        } catch (ParseException e) {
            throw new IllegalStateException("a stored key cannot be parsed", e);
        }
    }

    private List<String> texts(String sql) {
        return database.sql(sql).values(String.class);
    }
}
