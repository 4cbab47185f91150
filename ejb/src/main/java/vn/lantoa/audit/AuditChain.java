package vn.lantoa.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.query.Database;

/** Repository of the audit chain. Each call is one short transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class AuditChain {
    private static final int AT_ONCE = 500;
    // an arbitrary number, which must be the same on every node and in every release
    private static final long SEALING = 7_205_759_403_792_794L;

    @Inject
    Database database;

    /**
     * Chains committed entries, unless another node is doing so.
     *
     * @return the number of entries chained
     */
    public int sealCommitted() {
        boolean alone = database.sql("select pg_try_advisory_xact_lock(" + SEALING + ")")
                .value(Boolean.class)
                .orElseThrow();
        if (!alone) return 0;
        var waiting = waiting();
        if (waiting.isEmpty()) return 0;
        var head = head();
        var seq = head.map(AuditHead::seq).orElse(0L);
        var hash = head.map(AuditHead::hash).orElse(AuditSeal.BEGINNING);
        for (var row : waiting) {
            var seal = AuditSeal.of(++seq, row.entry(), hash);
            add(seal);
            hash = seal.hash();
        }
        database.sql("delete from audit_unsealed where entry_id in"
                        + " (select entry_id from audit_seal where seq > :before)")
                .with("before", head.map(AuditHead::seq).orElse(0L))
                .update();
        return waiting.size();
    }

    private List<AuditRow> waiting() {
        return database.sql("select " + AuditRow.COLUMNS + " from audit_unsealed u"
                        + " join audit_entry e on e.id = u.entry_id order by e.at, e.id limit " + AT_ONCE)
                .list(AuditRow.class);
    }

    /** Returns true if committed entries are not chained yet. */
    public boolean isBehind() {
        return database.sql("select exists (select 1 from audit_unsealed)")
                .value(Boolean.class)
                .orElseThrow();
    }

    /** Returns the end of the chain; empty if there are no links yet. */
    @Transactional(Transactional.TxType.REQUIRED)
    public Optional<AuditHead> head() {
        return seal("order by seq desc limit 1");
    }

    /** Returns true if the chain still has this hash at this position. */
    public boolean holds(AuditHead head) {
        return seal("where seq = " + head.seq()).filter(head::equals).isPresent();
    }

    /** Returns up to {@code limit} links after this position, in order. */
    public List<AuditLink> after(long seq, int limit) {
        return database
                .sql("select s.seq, s.entry_id as entry, s.content, s.hash, "
                        + AuditRow.COLUMNS + " from audit_seal s left join audit_entry e on e.id = s.entry_id"
                        + " where s.seq > :after order by s.seq limit " + limit)
                .with("after", seq)
                .list(LinkRow.class)
                .stream()
                .map(LinkRow::link)
                .toList();
    }

    /**
     * Returns the number of entries without a link, at most 100,000. Such entries wait for the sealer or were withheld
     * from it by tampering. Deleted entries are not counted; they break the chain instead.
     */
    public long unsealed() {
        return database.sql(
                        """
                        with seal as (select count(*) as many from audit_seal)
                        select greatest((select count(*) from (select 1 from audit_entry
                                         limit (select many + 100000 from seal)) e) - many, 0) from seal""")
                .value(Long.class)
                .orElse(0L);
    }

    /** Returns the number of entries since the given instant that wait for the sealer or were withheld from it. */
    public long unsealedSince(Instant then) {
        return database.sql(
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
        database.sql("insert into audit_seal (seq, entry_id, content, hash) values (:seq, :entry, :content, :hash)")
                .with(seal)
                .update();
    }

    private Optional<AuditHead> seal(String which) {
        return database.sql("select seq, hash from audit_seal " + which).first(AuditHead.class);
    }

    /** A link, with its entry if that still exists. */
    private record LinkRow(AuditSeal seal, @Nullable AuditRow entry) {
        AuditLink link() {
            return new AuditLink(seal, entry == null ? null : entry.entry());
        }
    }
}
