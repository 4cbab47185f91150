package vn.lantoa.audit.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Base64;
import vn.lantoa.kernel.DataKey;
import vn.lantoa.kernel.SealedText;
import vn.lantoa.kernel.Secret;
import vn.lantoa.kernel.query.Database;

/**
 * Root of all derived keys: the first data key of this database, sealed with the current one. The root never changes,
 * because hashes of telephone numbers and secrets of webhooks depend on it and could not be replaced when the data key
 * changes.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class DerivationRoot {
    private static final String SEALED_FOR = "root of derived keys";
    private static final String ROW = "";

    @Inject
    Database database;

    @Inject
    DataKey dataKey;

    @Inject
    DataCipher cipher;

    /**
     * Returns the root, sealed with the current data key; creates it if necessary.
     *
     * @throws IllegalStateException if neither configured key belongs to this database
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public byte[] root() {
        // one node at a time: the first one stores the root, and the others read it
        database.sql("lock table derivation_root in exclusive mode").update();
        var kept = database.sql("select sealed from derivation_root").value(String.class);
        var root = kept.isEmpty() ? first() : open(new SealedText(kept.get()));
        if (kept.filter(text -> new SealedText(text).isSealedWith(cipher.current(SEALED_FOR)))
                .isEmpty()) keep(root);
        return Base64.getDecoder().decode(root.reveal());
    }

    private Secret first() {
        if (dataKey.findFormer().isPresent())
            throw new IllegalStateException(
                    "LANTOA_FORMER_DATA_KEY is set, but this database has not recorded a data key yet."
                            + " Start once with the former key as the only one, in LANTOA_DATA_KEY.");
        return new Secret(Base64.getEncoder().encodeToString(cipher.dataKey()));
    }

    private Secret open(SealedText kept) {
        try {
            return cipher.open(SEALED_FOR, ROW, kept);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    "LANTOA_DATA_KEY is not the key of this database."
                            + " Set the right key, or set it as LANTOA_FORMER_DATA_KEY beside a new LANTOA_DATA_KEY.",
                    e);
        }
    }

    private void keep(Secret root) {
        database.sql("insert into derivation_root (sealed) values (:sealed)"
                        + " on conflict (only_one) do update set sealed = excluded.sealed")
                .with("sealed", cipher.seal(SEALED_FOR, ROW, root))
                .update();
    }
}
