package vn.lantoa.release.reading;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.rendition.ReadThumbnails;

/** Reads approved versions that wait for release, the longest waiting first. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadReady {
    /** Maximum number of versions that are counted. */
    public static final int MOST_COUNTED = 100;

    private static final String READY = "select " + ReadThumbnails.WORDS
            + """
            , s.asset_id as asset, s.version_id, s.version_number as version, lower(replace(a.kind, '_', '-')) as kind,
                   coalesce(v.texts ->> 'title', '') as title,
                   o.name as organisation, s.ended_at as approved_at, s.organisation_id = any (cast(:releasing as uuid[])) as mine
              from submission s
              join asset a on a.id = s.asset_id
              join asset_version v on v.id = s.version_id
              join organisation o on o.id = s.organisation_id
             where s.organisation_id = any (cast(:visible as uuid[])) and s.state = 'APPROVED' and not s.planned
               and not exists (select 1 from release r where r.version_id = s.version_id and r.state <> 'CANCELLED')
               and not exists (select 1 from submission n where n.asset_id = s.asset_id and n.state = 'APPROVED'
                               and n.version_number > s.version_number)""";

    private static final String LONGEST_WAITING = " order by s.ended_at limit 200";

    private static final String OF_THESE = " and s.asset_id = any (cast(:assets as uuid[])) order by s.version_number";

    private static final String COUNT = "select count(*) from (" + READY
            + " and s.organisation_id = any (cast(:releasing as uuid[])) limit " + MOST_COUNTED + ") counted";

    @Inject
    ReleaseRows rows;

    public List<ReadyLine> call(Actor by) {
        return rows.releasing(by, READY + LONGEST_WAITING).list(ReadyLine.class);
    }

    /**
     * Returns the number of versions that the reader may release; at most {@value #MOST_COUNTED}. The partial index
     * {@code submission_ready} holds approved versions without a plan only, and counting stops at the limit.
     */
    public long count(Actor by) {
        return rows.releasing(by, COUNT).one(Long.class);
    }

    /** Returns the approved versions of the given assets that wait for release. */
    public List<ReadyLine> of(Collection<AssetId> assets, Actor by) {
        return rows.releasing(by, READY + OF_THESE).with("assets", assets).list(ReadyLine.class);
    }

    /**
     * Approved version without a planned or past release.
     *
     * @param kind the slug of the asset's kind
     * @param organisation the name of the owner
     * @param words the first words of a version without a thumbnail
     * @param mine whether the reader may release for the owner
     */
    public record ReadyLine(
            AssetId asset,
            VersionId versionId,
            int version,
            String kind,
            String title,
            String organisation,
            Instant approvedAt,
            String words,
            boolean mine) {}
}
