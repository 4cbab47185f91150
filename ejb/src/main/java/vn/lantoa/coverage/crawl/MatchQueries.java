package vn.lantoa.coverage.crawl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.coverage.crawl.Match.CopiedVersion;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;

/**
 * Queries for matches among released versions. If several versions match, the current version is chosen, or else the
 * latest.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class MatchQueries {
    private static final String BY_LATEST = "r.state = 'PUBLISHED' desc, r.version_number desc, r.published_at desc";

    private static final String OF_ASSET =
            """
            select r.asset_id as asset, r.version_number as version from release r
             where r.asset_id = :asset and r.published_at is not null and :version in (0, r.version_number) order by %s limit 1"""
                    .formatted(BY_LATEST);

    private static final String OF_CODE =
            """
            select r.asset_id as asset, r.version_number as version from leaflet l
              join release r on r.asset_id = l.asset_id and r.version_number = l.version_number
             where l.code = lower(left(:code, 8)) and r.published_at is not null limit 1""";

    private static final String OF_BYTES =
            """
            select distinct on (r.asset_id) r.asset_id as asset, r.version_number as version
              from version_bytes b join release r on r.version_id = b.version_id
             where b.sha256 = :sha256 and r.published_at is not null order by r.asset_id, %s"""
                    .formatted(BY_LATEST);

    private static final String COPIED =
            """
            select distinct on (r.asset_id) r.asset_id as asset, r.version_number as version, n.percent
              from (select s.version_id, cast(count(*) * 100 / z.shingles as integer) as percent
                      from text_shingle s join text_size z on z.version_id = s.version_id
                     where s.hash = any (cast(:hashes as bigint[])) group by s.version_id, z.shingles) n
              join release r on r.version_id = n.version_id
             where n.percent >= :least and r.published_at is not null order by r.asset_id, n.percent desc, %s"""
                    .formatted(BY_LATEST);

    @Inject
    Database database;

    /**
     * Returns the version to which the address of an asset leads; empty if there is none.
     *
     * @param version the version that the address names; 0 for the current version
     */
    public Optional<CopiedVersion> ofAsset(AssetId asset, int version) {
        return database.sql(OF_ASSET)
                .with("asset", asset)
                .with("version", version)
                .first(CopiedVersion.class);
    }

    /** Returns the version with this printed code. */
    public Optional<CopiedVersion> ofCode(String code) {
        return database.sql(OF_CODE).with("code", code).first(CopiedVersion.class);
    }

    /** Returns the versions that contain the bytes, one per asset. */
    public List<CopiedVersion> ofBytes(Sha256 sha256) {
        return database.sql(OF_BYTES).with("sha256", sha256).list(CopiedVersion.class);
    }

    /** Returns the versions at least half of whose text may be among the given shingles, one per asset. */
    public List<Match.Copied> copied(Collection<Long> hashes) {
        if (hashes.isEmpty()) return List.of();
        return database.sql(COPIED)
                .with("hashes", hashes)
                .with("least", MatchRules.COPIED)
                .list(Match.Copied.class);
    }

    /** Parses an asset's id. */
    static AssetId asset(String id) {
        return new AssetId(UUID.fromString(id));
    }
}
