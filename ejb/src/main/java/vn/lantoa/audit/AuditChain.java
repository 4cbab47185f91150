package vn.lantoa.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.SqlQuery;

/** The chain in the database. Each call is one short transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuditChain {
    private static final int AT_ONCE = 500;
    // any number, but the same on every node and for ever
    private static final long SEALING = 7_205_759_403_792_794L;

    @PersistenceContext
    EntityManager em;

    /** Chains committed entries, unless another node is doing so; returns how many. */
    public int sealCommitted() {
        var alone = (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(" + SEALING + ")")
                .getSingleResult();
        if (!alone) return 0;
        var waiting = AuditRows.list(em.createNativeQuery("select " + AuditRows.ENTRY + " from audit_unsealed u"
                + " join audit_entry e on e.id = u.entry_id order by e.at, e.id limit " + AT_ONCE));
        if (waiting.isEmpty()) return 0;
        var head = head();
        var seq = head.map(AuditHead::seq).orElse(0L);
        var hash = head.map(AuditHead::hash).orElse(AuditSeal.BEGINNING);
        for (var row : waiting) {
            var seal = AuditSeal.of(++seq, AuditRows.entry(row, 0), hash);
            add(seal);
            hash = seal.hash();
        }
        em.createNativeQuery(
                        "delete from audit_unsealed where entry_id in (select entry_id from audit_seal where seq > ?)")
                .setParameter(1, head.map(AuditHead::seq).orElse(0L))
                .executeUpdate();
        return waiting.size();
    }

    /** True if committed entries wait to be chained. */
    public boolean isBehind() {
        return (Boolean) em.createNativeQuery("select exists (select 1 from audit_unsealed)")
                .getSingleResult();
    }

    /** The end of the chain, if it has begun. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<AuditHead> head() {
        return seal("order by seq desc limit 1");
    }

    /** True if the chain still has this hash at this place. */
    public boolean holds(AuditHead head) {
        return seal("where seq = " + head.seq()).filter(head::equals).isPresent();
    }

    /** Up to {@code limit} links after this place, in order. */
    public List<AuditLink> after(long seq, int limit) {
        var rows = AuditRows.list(em.createNativeQuery("select s.seq, s.entry_id, s.content, s.hash, "
                        + AuditRows.ENTRY + " from audit_seal s left join audit_entry e on e.id = s.entry_id"
                        + " where s.seq > ? order by s.seq limit " + limit)
                .setParameter(1, seq));
        return rows.stream().map(AuditChain::link).toList();
    }

    /**
     * The number of entries without a link, whether they wait for the sealer or were kept from it; it counts no more
     * than a hundred thousand. Where entries are gone the chain is broken, whatever this number is.
     */
    public long unsealed() {
        return SqlQuery.of(
                        em,
                        """
                        with seal as (select count(*) as many from audit_seal)
                        select greatest((select count(*) from (select 1 from audit_entry
                                         limit (select many + 100000 from seal)) e) - many, 0) from seal""")
                .value(Long.class)
                .orElse(0L);
    }

    /** The number of entries that wait for the sealer, and of the newest ones since then that were kept from it. */
    public long unsealedSince(Instant then) {
        return SqlQuery.of(
                        em,
                        """
                        select count(*) from (
                          select entry_id from audit_unsealed
                          union select e.id from (select id from audit_entry where at >= :then
                                                  order by at desc, id desc limit 20000) e
                          where not exists (select 1 from audit_seal s where s.entry_id = e.id)) u""")
                .with("then", then)
                .value(Long.class)
                .orElse(0L);
    }

    private void add(AuditSeal seal) {
        em.createNativeQuery("insert into audit_seal (seq, entry_id, content, hash) values (?, ?, ?, ?)")
                .setParameter(1, seal.seq())
                .setParameter(2, seal.entry())
                .setParameter(3, seal.content().hex())
                .setParameter(4, seal.hash().hex())
                .executeUpdate();
    }

    private Optional<AuditHead> seal(String which) {
        return AuditRows.list(em.createNativeQuery("select seq, hash from audit_seal " + which)).stream()
                .map(row -> new AuditHead(((Number) row[0]).longValue(), new Sha256((String) row[1])))
                .findFirst();
    }

    private static AuditLink link(Object[] row) {
        var seal = new AuditSeal(
                ((Number) row[0]).longValue(), (UUID) row[1], new Sha256((String) row[2]), new Sha256((String) row[3]));
        return new AuditLink(seal, row[4] == null ? null : AuditRows.entry(row, 4));
    }
}
