package vn.lantoa.catalogue;

import vn.lantoa.rendition.picture.Likeness;

/** SQL statements that compare the pictures of a draft or version. */
final class LikenessStatement {
    private static final String OF_DRAFT =
            "select f.sha256, f.name, f.media_type from draft_file f where f.asset_id = :asset";
    private static final String OF_VERSION =
            """
            select f.sha256, f.name, f.media_type from version_file f
            join asset_version v on v.id = f.version_id where v.asset_id = :asset and v.number = :version""";

    // Public pictures are found by their current release; others only if they belong to the actor's organisations.
    private static final String ALIKE =
            """
            with mine as (
              select p.fingerprint, min(f.name) as name from (%s) f
              join picture_fingerprint p on p.sha256 = f.sha256 group by p.fingerprint),
            alike as (
              select q.sha256, m.name, unlikeness(m.fingerprint, q.fingerprint) as distance
              from mine m cross join lateral (%s) q
              where unlikeness(m.fingerprint, q.fingerprint) <= :distance
              and not exists (select 1 from withheld_hash b where b.sha256 = q.sha256)),
            held as (
              select v.asset_id, v.id as version_id, v.number, v.texts ->> 'title' as title, l.name, l.distance
              from alike l join version_file f on f.sha256 = l.sha256 join asset_version v on v.id = f.version_id
              union all
              select d.asset_id, null, null, t.texts ->> 'title', l.name, l.distance
              from alike l join draft_file d on d.sha256 = l.sha256 join draft t on t.asset_id = d.asset_id),
            seen as (
              select h.asset_id, h.title, o.name as agency, a.language, r.id is not null as released, h.name, h.distance,
                     h.number
              from held h join asset a on a.id = h.asset_id
              left join release r on r.version_id = h.version_id and r.state = 'PUBLISHED' and r.reach = 'PUBLIC'
                and (r.expires_at is null or r.expires_at > :now)
              join organisation o on o.id = coalesce(r.organisation_id, a.organisation_id)
              where (r.id is not null or a.organisation_id = any(:own::uuid[]))
                and coalesce(a.variant_of, a.id) <> (select coalesce(variant_of, id) from asset where id = :asset))
            select asset_id as asset, title, agency, language, released, name as file, distance as unlikeness
            from (select distinct on (asset_id) * from seen
                  order by asset_id, released desc, distance, number desc nulls first) one
            order by distance, asset_id limit :most""";

    private static final String UNSEEN =
            """
            select exists (select 1 from (%s) f where f.media_type = any(:types::text[])
              and not exists (select 1 from picture_fingerprint p where p.sha256 = f.sha256))""";

    private LikenessStatement() {}

    static String alike(boolean draft) {
        return ALIKE.formatted(draft ? OF_DRAFT : OF_VERSION, Likeness.near("picture_fingerprint"));
    }

    static String unseen(boolean draft) {
        return UNSEEN.formatted(draft ? OF_DRAFT : OF_VERSION);
    }
}
