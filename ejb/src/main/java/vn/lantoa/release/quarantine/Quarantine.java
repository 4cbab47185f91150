package vn.lantoa.release.quarantine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;

/**
 * Files in quarantine and the releases that contain them. {@link vn.lantoa.asset.BlockedBytes} records the blocked
 * bytes.
 */
@ApplicationScoped
public class Quarantine {
    private static final int AT_MOST = 200;

    @Inject
    Database database;

    /** Returns the number of quarantined files, without files derived from them. */
    public long count() {
        return database.sql("select count(*) from quarantine where source = sha256")
                .value(Long.class)
                .orElse(0L);
    }

    /** Returns the assets with a version that contains these bytes and was ever published, ordered by id. */
    public List<AssetId> publishedWith(Sha256 source) {
        return database.sql(
                        """
                        select distinct r.asset_id from release r join version_file f on f.version_id = r.version_id
                        where f.sha256 = :source and r.published_at is not null order by r.asset_id""")
                .with("source", source)
                .values(AssetId.class);
    }

    /** Returns for each asset the newest version that contains the bytes. */
    public List<VersionId> newestWith(Sha256 source) {
        return database.sql(
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
        return database.sql(
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
