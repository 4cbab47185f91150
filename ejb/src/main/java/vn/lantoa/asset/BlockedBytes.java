package vn.lantoa.asset;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.kernel.Sha256;

/** The block list of bytes that were removed by law: nobody may upload them again or be served them, for ever. */
@Stateless
public class BlockedBytes {
    @PersistenceContext
    EntityManager entities;

    /** True if these bytes are blocked. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean contains(Sha256 bytes) {
        return (Boolean) entities.createNativeQuery("select exists (select 1 from blocked_hash where sha256 = ?)")
                .setParameter(1, bytes.hex())
                .getSingleResult();
    }

    /** The blocked ones of these. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Set<Sha256> among(Collection<Sha256> bytes) {
        if (bytes.isEmpty()) return Set.of();
        List<?> rows = entities.createNativeQuery(
                        "select sha256 from blocked_hash where sha256 = any (string_to_array(?, ' '))")
                .setParameter(1, bytes.stream().map(Sha256::hex).collect(Collectors.joining(" ")))
                .getResultList();
        return rows.stream().map(row -> new Sha256((String) row)).collect(Collectors.toSet());
    }

    /**
     * Blocks these bytes from now on; there is no way back.
     *
     * @param reason reference of the order, for instance {@code release:<uuid>}
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void block(Sha256 bytes, String reason, Instant at) {
        entities.createNativeQuery(
                        """
                        insert into blocked_hash (sha256, reason, blocked_at) values (?, ?, ?)
                        on conflict (sha256) do nothing""")
                .setParameter(1, bytes.hex())
                .setParameter(2, reason)
                .setParameter(3, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
