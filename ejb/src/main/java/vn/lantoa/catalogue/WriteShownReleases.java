package vn.lantoa.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.release.ChangeFollower;

/** Writer of the read model of published releases, updated in the transaction of every change. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WriteShownReleases implements ChangeFollower {
    private static final String SQL =
            """
            with changed as (select unnest(cast(:assets as uuid[])) as asset_id),
            shown as (
              select r.asset_id, r.id, r.version_id, r.version_number, r.organisation_id, a.kind, a.language,
                     coalesce(v.texts ->> 'topic', '') as topic, r.reach, r.published_at, r.expires_at
              from changed c join release r on r.asset_id = c.asset_id and r.state = 'PUBLISHED'
              join asset a on a.id = r.asset_id join asset_version v on v.id = r.version_id),
            taken as (
              delete from shown_release using changed where shown_release.asset_id = changed.asset_id
                and not exists (select 1 from shown s where s.asset_id = changed.asset_id)
              returning 1),
            put as (
              insert into shown_release (asset_id, release_id, version_id, version_number, organisation_id, kind, language,
                                         topic, reach, published_at, expires_at)
              -- what is as it should be is not even locked: a lock is written down, and the whole page with it
              select * from shown
              except select s.asset_id, s.release_id, s.version_id, s.version_number, s.organisation_id, s.kind, s.language,
                            s.topic, s.reach, s.published_at, s.expires_at
                     from shown_release s join changed using (asset_id)
              order by asset_id
              on conflict (asset_id) do update set (release_id, version_id, version_number, organisation_id, kind,
                  language, topic, reach, published_at, expires_at) =
                  (excluded.release_id, excluded.version_id, excluded.version_number, excluded.organisation_id,
                   excluded.kind, excluded.language, excluded.topic, excluded.reach, excluded.published_at,
                   excluded.expires_at)
              where shown_release is distinct from excluded
              returning 1)
            select (select count(*) from taken) + (select count(*) from put)""";

    @Inject
    Database database;

    @Override
    public void prepare(Collection<AssetId> assets) {
        rebuild(assets);
    }

    @Override
    public int rebuild(Collection<AssetId> assets) {
        return database.sql(SQL).with("assets", assets).value(Integer.class).orElse(0);
    }
}
