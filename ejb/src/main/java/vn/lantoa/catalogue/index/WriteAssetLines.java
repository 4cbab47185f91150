package vn.lantoa.catalogue.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.release.ChangeFollower;

/** Rebuilds the rows of asset lists, which database triggers keep up to date. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WriteAssetLines implements ChangeFollower {
    // saving and sealing wait for this lock; earlier changes are visible to the next statement
    private static final String LOCK =
            """
            select asset_id from draft where asset_id = any (cast(:assets as uuid[])) order by asset_id for share""";

    private static final String TRUTH =
            """
            truth as (
              select a.id as asset_id, a.organisation_id, a.kind, a.language, a.created_at,
                     is_drafted(a.id, d.saved_at) as drafted, unmarked(d.texts ->> 'title') as plain_title,
                     coalesce(d.texts ->> 'title', '') as title
              from asset a join draft d on d.asset_id = a.id where a.id = any (cast(:assets as uuid[]))
                and not exists (select 1 from asset_removal s where s.asset_id = a.id))""";

    /** Query of the assets whose line or facets are wrong, compared in one snapshot. */
    private static final String WRONG = "with " + TRUTH
            + """
            ,
            line as (
              select asset_id, organisation_id, kind, language, created_at, drafted, plain_title, title from asset_line
              where asset_id = any (cast(:assets as uuid[]))),
            facet as (
              select asset_id, facet, value, organisation_id, kind, language, created_at, title, at from asset_facet
              where asset_id = any (cast(:assets as uuid[]))),
            true_facet as (
              select a.id, t.facet, t.value, a.organisation_id, a.kind, a.language, a.created_at,
                     coalesce(d.texts ->> 'title', ''), t.at
              from asset a join draft d on d.asset_id = a.id cross join lateral facets_of_asset(a.id) t
              where a.id = any (cast(:assets as uuid[])))
            select asset_id from (table truth except table line) w union
            select asset_id from (table line except table truth) w union
            select id from (table true_facet except table facet) w union
            select asset_id from (table facet except table true_facet) w""";

    private static final String REWRITE = "with " + TRUTH
            + """
            ,
            gone as (
              delete from asset_line l where l.asset_id = any (cast(:assets as uuid[]))
                and not exists (select 1 from truth t where t.asset_id = l.asset_id)
              returning 1),
            put as (
              insert into asset_line (asset_id, organisation_id, kind, language, created_at, drafted, plain_title, title)
              select * from truth order by asset_id
              on conflict (asset_id) do update set (organisation_id, kind, language, created_at, drafted, plain_title, title) =
                  (excluded.organisation_id, excluded.kind, excluded.language, excluded.created_at, excluded.drafted,
                   excluded.plain_title, excluded.title)
              where asset_line is distinct from excluded
              returning 1)
            select (select count(*) from gone) + (select count(*) from put)""";

    @Inject
    Database database;

    /**
     * Rewrites only wrong rows, and locks only their assets. Every other change of an asset updates its line and facets
     * in the same transaction.
     */
    @Override
    public int rebuild(Collection<AssetId> assets) {
        var wrong = database.sql(WRONG).with("assets", assets).values(AssetId.class);
        if (wrong.isEmpty()) return 0;
        database.sql(LOCK).with("assets", wrong).values(AssetId.class);
        return count(REWRITE, wrong) + count("select write_facets(cast(:assets as uuid[]))", wrong);
    }

    private int count(String rewrite, Collection<AssetId> assets) {
        return database.sql(rewrite).with("assets", assets).value(Integer.class).orElse(0);
    }
}
