package vn.lantoa.asset;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;

/** The block list of bytes that were removed by law: nobody may upload them again or be served them, for ever. */
@Stateless
public class BlockedBytes {
    @Inject
    Database database;

    /** True if these bytes are blocked. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean contains(Sha256 bytes) {
        return database.sql("select exists (select 1 from blocked_hash where sha256 = :sha256)")
                .with("sha256", bytes)
                .value(Boolean.class)
                .orElseThrow();
    }

    /** The blocked ones of these. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Set<Sha256> among(Collection<Sha256> bytes) {
        if (bytes.isEmpty()) return Set.of();
        return Set.copyOf(database.sql("select sha256 from blocked_hash where sha256 = any (cast(:bytes as text[]))")
                .with("bytes", bytes)
                .values(Sha256.class));
    }

    /**
     * Blocks these bytes from now on; there is no way back.
     *
     * @param reason reference of the order, for instance {@code release:<uuid>}
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
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
