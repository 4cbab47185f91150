package vn.lantoa.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;

/**
 * Block list of bytes. Bytes removed by law stay blocked permanently. Bytes that a virus scanner found infected are
 * blocked while in quarantine. Blocked bytes can neither be uploaded again nor served.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class BlockedBytes {
    @Inject
    Database database;

    /** Returns whether the given bytes are blocked for any reason. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean contains(Sha256 bytes) {
        return database.sql("select exists (select 1 from withheld_hash where sha256 = :sha256)")
                .with("sha256", bytes)
                .value(Boolean.class)
                .orElseThrow();
    }

    /** Returns the given hashes that were removed by law. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Set<Sha256> removedAmong(Collection<Sha256> bytes) {
        return among("blocked_hash", bytes);
    }

    /** Returns the given hashes that are in quarantine. */
    @Transactional(Transactional.TxType.SUPPORTS)
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
    @Transactional(Transactional.TxType.MANDATORY)
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

    /**
     * Quarantines the bytes and the files derived from them. Does nothing if they are already in quarantine, or if the
     * same signature was found to be a false alarm.
     *
     * @return whether the bytes were added
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean quarantine(Sha256 source, Collection<Sha256> made, String signature, Instant now) {
        return database.sql(
                                """
                                insert into quarantine (source, sha256, signature, found_at)
                                select :source, one, :signature, :now
                                from (select :source as one union select unnest(cast(:made as text[]))) bytes
                                where not exists (select 1 from quarantine where source = :source)
                                  and not exists (select 1 from false_alarm
                                                  where source = :source and signature = :signature)
                                on conflict do nothing""")
                        .with("source", source)
                        .with("made", made)
                        .with("signature", signature)
                        .with("now", now)
                        .update()
                > 0;
    }

    /** Lifts the quarantine of the bytes and the files derived from them; returns whether they were in quarantine. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean lift(Sha256 source, Actor by, Instant now) {
        return database.sql(
                                """
                                with lifted as (delete from quarantine where source = :source
                                                returning source, sha256, signature)
                                insert into false_alarm (source, signature, lifted_at, lifted_by)
                                select source, signature, :now, :by from lifted where source = sha256
                                on conflict do nothing""")
                        .with("source", source)
                        .with("now", now)
                        .with("by", by.reference())
                        .update()
                > 0;
    }
}
