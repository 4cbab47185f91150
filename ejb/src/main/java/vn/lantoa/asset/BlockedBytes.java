package vn.lantoa.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;

/**
 * Block list of bytes: those removed by law, permanently, and those in quarantine because a virus scanner found them
 * infected. Blocked bytes can neither be uploaded again nor served.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class BlockedBytes {
    @Inject
    Database database;

    /** Returns true if these bytes are blocked for any reason. */
    @Transactional(TxType.SUPPORTS)
    public boolean contains(Sha256 bytes) {
        return database.sql("select exists (select 1 from withheld_hash where sha256 = :sha256)")
                .with("sha256", bytes)
                .value(Boolean.class)
                .orElseThrow();
    }

    /** Returns the given hashes that were removed by law. */
    @Transactional(TxType.SUPPORTS)
    public Set<Sha256> removedAmong(Collection<Sha256> bytes) {
        return among("blocked_hash", bytes);
    }

    /** Returns the given hashes that are in quarantine. */
    @Transactional(TxType.SUPPORTS)
    public Set<Sha256> quarantinedAmong(Collection<Sha256> bytes) {
        return among("quarantine", bytes);
    }

    private Set<Sha256> among(String list, Collection<Sha256> bytes) {
        if (bytes.isEmpty()) return Set.of();
        return Set.copyOf(database.sql("select sha256 from " + list + " where sha256 = any (cast(:bytes as text[]))")
                .with("bytes", bytes)
                .values(Sha256.class));
    }

    /**
     * Blocks these bytes by law, irrevocably.
     *
     * @param reason reference of the order, for instance {@code release:<uuid>}
     */
    @Transactional(TxType.MANDATORY)
    public void block(Sha256 bytes, String reason, Instant at) {
        database.sql(
                        """
                        insert into blocked_hash (sha256, reason, blocked_at) values (:sha256, :reason, :at)
                        on conflict (sha256) do nothing""")
                .with("sha256", bytes)
                .with("reason", reason)
                .with("at", at)
                .update();
    }
}
