package vn.lantoa.catalogue.search;

/** SQL that compares a title with the titles of public assets and of drafts of some organisations. */
final class SimilarStatement {
    /** Number of the newest assets of the officer's organisations that are searched for drafts. */
    private static final int IN_THE_WORKS = 5_000;

    /** Number of the newest public assets that are compared. */
    private static final int NEWEST_PUBLIC = 2_000;

    /** Number of further public assets, containing all words of the title, that are compared. */
    private static final int WITH_ALL_WORDS = 1_000;

    /** Maximum number of organisations for which the newest assets are selected per organisation. */
    private static final int FEW_ORGANISATIONS = 50;

    private static final String NEWEST_OF_EACH =
            """
            select l.asset_id from unnest(cast(:own as uuid[])) o (id)
            cross join lateral (select l.asset_id, l.created_at from asset_line l where l.organisation_id = o.id
                                order by l.created_at desc, l.asset_id desc limit %1$d) l
            order by l.created_at desc, l.asset_id desc limit %1$d"""
                    .formatted(IN_THE_WORKS);

    private static final String NEWEST_OF_MOST =
            """
            select l.asset_id from asset_line l where l.organisation_id = any (cast(:own as uuid[]))
            order by l.created_at desc, l.asset_id desc limit %d"""
                    .formatted(IN_THE_WORKS);

    // Similarity ignores diacritics and mostly ignores order. A trigram index would return half a million candidates of
    // a million titles with similar words, each to be compared letter by letter. The number of compared titles is
    // therefore limited. Details are read only for the few remaining candidates; among the officer's own, enough are
    // kept to replace those that are also public.
    private static final String SIMILAR =
            """
            with candidate as (
              select d.asset_id, similarity(:title::text, d.plain_title) as likeness
              from ((select asset_id, plain_title, expires_at from search_document
                     order by published_at desc, asset_id limit %2$d)
                    union
                    (select asset_id, plain_title, expires_at from search_document
                     where title_plain @@ cast(:words as tsquery) limit %3$d)) d
              where (d.expires_at is null or d.expires_at > :now)
              order by likeness desc limit 100),
            public as (
              select d.asset_id, v.texts ->> 'title' as title, o.name, a.language, true as released, d.likeness
              from candidate d
              join release r on r.asset_id = d.asset_id and r.state = 'PUBLISHED' and r.reach = 'PUBLIC'
                  and (r.expires_at is null or r.expires_at > :now)
              join asset a on a.id = r.asset_id join asset_version v on v.id = r.version_id
              join organisation o on o.id = r.organisation_id
              order by d.likeness desc limit 50),
            newest as materialized (%1$s),
            alike as (
              select l.asset_id, similarity(:title::text, l.plain_title) as likeness
              from newest n join asset_line l on l.asset_id = n.asset_id where l.plain_title <> ''),
            mine as (select * from alike where likeness >= :alike order by likeness desc, asset_id limit 50 + :most),
            own as (
              select a.id, t.texts ->> 'title', o.name, a.language, false, m.likeness
              from mine m join asset a on a.id = m.asset_id join draft t on t.asset_id = a.id
              join organisation o on o.id = a.organisation_id)
            select asset_id as asset, title, name as agency, language, released
            from (select distinct on (asset_id) * from (select * from public union all select * from own) every
                           order by asset_id, released desc) one
            where likeness >= :alike order by likeness desc, asset_id limit :most""";

    private SimilarStatement() {}

    /**
     * Returns the statement for an officer with the given number of organisations. Parameters: title and words without
     * diacritics (the words as a {@code tsquery}), now, own, alike, most.
     */
    static String of(int organisations) {
        var newest = organisations > FEW_ORGANISATIONS ? NEWEST_OF_MOST : NEWEST_OF_EACH;
        return SIMILAR.formatted(newest, NEWEST_PUBLIC, WITH_ALL_WORDS);
    }
}
