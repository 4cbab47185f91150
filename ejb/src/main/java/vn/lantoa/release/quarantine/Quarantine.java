package vn.lantoa.release.quarantine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.SqlQuery;

/** Repository of quarantined bytes; {@link vn.lantoa.asset.BlockedBytes} blocks access to them. */
@ApplicationScoped
public class Quarantine {
    private static final int AT_MOST = 200;

    @PersistenceContext
    EntityManager entities;

    /**
     * Puts the bytes and the files derived from them into quarantine, unless they already are there or the same
     * signature was found to be a false alarm.
     *
     * @return whether they were added
     */
    @Transactional(TxType.MANDATORY)
    public boolean add(Sha256 source, Collection<Sha256> made, String signature, Instant now) {
        return SqlQuery.of(
                                entities,
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
    @Transactional(TxType.MANDATORY)
    public boolean lift(Sha256 source, Actor by, Instant now) {
        return SqlQuery.of(
                                entities,
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

    /** Returns the number of original files in quarantine. */
    public long count() {
        return SqlQuery.of(entities, "select count(*) from quarantine where source = sha256")
                .value(Long.class)
                .orElse(0L);
    }

    /** Returns the assets of which a version with these bytes was ever published, in the order of their ids. */
    public List<AssetId> publishedWith(Sha256 source) {
        return SqlQuery.of(
                        entities,
                        """
                        select distinct r.asset_id from release r join version_file f on f.version_id = r.version_id
                        where f.sha256 = :source and r.published_at is not null order by r.asset_id""")
                .with("source", source)
                .values(AssetId.class);
    }

    /** Returns the newest version with these bytes for each asset that has one. */
    public List<VersionId> newestWith(Sha256 source) {
        return SqlQuery.of(
                        entities,
                        """
                        select distinct on (v.asset_id) v.id
                        from version_file f join asset_version v on v.id = f.version_id and v.state <> 'REFUSED'
                        where f.sha256 = :source order by v.asset_id, v.number desc limit %d"""
                                .formatted(AT_MOST))
                .with("source", source)
                .values(VersionId.class);
    }

    /** Returns the quarantined files, the newest first. */
    public List<QuarantinedFile> list() {
        return SqlQuery.of(
                        entities,
                        """
                        select q.source as sha256, q.signature, q.found_at, v.asset_id as asset, v.number as version,
                               coalesce(v.texts ->> 'title', '') as title, f.name,
                               exists (select 1 from release r where r.version_id = v.id and r.state = 'PUBLISHED') as out
                        from quarantine q
                        join lateral (select * from version_file f where f.sha256 = q.source
                                      order by exists (select 1 from release r where r.version_id = f.version_id
                                                       and r.state = 'PUBLISHED') desc, f.id limit 1) f on true
                        join asset_version v on v.id = f.version_id
                        where q.source = q.sha256
                        order by q.found_at desc, q.source limit %d"""
                                .formatted(AT_MOST))
                .list(QuarantinedFile.class);
    }
}
