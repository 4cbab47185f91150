package vn.lantoa.catalogue;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.BlockedBytes;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;

/**
 * Finds assets that contain exactly the given bytes. Searches public assets and withdrawal notices of all agencies and
 * all assets of the actor's own organisations, except deleted drafts; no other assets are disclosed.
 */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class FindSameBytes {
    private static final int MOST = 5;

    // A version that is published again after its withdrawal is not withdrawn.
    private static final String SAME =
            """
            with held as (
              select v.asset_id, v.id as version_id, v.texts ->> 'title' as title
              from version_file f join asset_version v on v.id = f.version_id where f.sha256 = :bytes
              union all
              select d.asset_id, null, t.texts ->> 'title'
              from draft_file d join draft t on t.asset_id = d.asset_id
              where d.sha256 = :bytes and d.asset_id is distinct from cast(:excluding as uuid)),
            visible as (
              select h.asset_id, h.version_id, h.title, a.language, o.name as agency,
                     a.organisation_id = any(:own::uuid[]) as own
              from held h join asset a on a.id = h.asset_id join organisation o on o.id = a.organisation_id
              where not exists (select 1 from asset_removal g where g.asset_id = a.id and g.removal <> 'ARCHIVED')),
            seen as (
              select distinct on (s.asset_id) s.*, w.withdrawn_at, w.explanation
              from visible s
              left join release r on r.version_id = s.version_id and (s.own or r.reach = 'PUBLIC')
                and (r.state = 'WITHDRAWN'
                     or r.state = 'PUBLISHED' and (r.expires_at is null or r.expires_at > :now))
              left join withdrawal w on w.release_id = r.id
              where s.own or r.id is not null
              order by s.asset_id, r.state = 'PUBLISHED' desc nulls last, w.withdrawn_at desc nulls last)
            select asset_id as asset, case when own or withdrawn_at is null then coalesce(title, '') else '' end as title,
                   agency, language, own, withdrawn_at, explanation
            from seen order by withdrawn_at desc nulls last, asset_id limit :most""";

    @Inject
    Database database;

    @Inject
    Access access;

    @Inject
    BlockedBytes blocked;

    @Inject
    Clock clock;

    /**
     * Finds the assets.
     *
     * @param excluding the asset whose draft is left out; null for none
     */
    public SameBytes call(Sha256 bytes, @Nullable AssetId excluding, Actor by) {
        if (blocked.contains(bytes)) return new SameBytes(true, List.of());
        var copies = database.sql(SAME)
                .with("bytes", bytes)
                .with("excluding", excluding)
                .with("own", access.organisationsOf(by))
                .with("now", clock.instant())
                .with("most", MOST)
                .list(SameBytes.StoredCopy.class);
        return new SameBytes(false, copies);
    }
}
