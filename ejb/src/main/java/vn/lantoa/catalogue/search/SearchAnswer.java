package vn.lantoa.catalogue.search;

/**
 * Final part of a search statement: the hits of a page with their current releases, the number of results, and the
 * facets.
 */
final class SearchAnswer {
    private static final String ANSWER =
            """
            , page as (select asset_id, row_number() over (order by %1$s) as rank from candidate
                       order by %1$s offset %2$d limit %3$d),
            hit as (
              select p.asset_id, p.rank, r.published_at, r.version_id, a.kind, a.language, v.texts,
                     coalesce((select o.name from organisation o where o.code = v.texts ->> 'publisher'), w.name)
                         as publisher_name,
                     coalesce((select max(b.role) from version_bytes b where b.version_id = r.version_id and b.derived
                               and b.role in ('thumbnail', 'thumbnail-webp')), '') as thumbnail
              from page p
              join release r on r.asset_id = p.asset_id and r.state = 'PUBLISHED' and r.reach = 'PUBLIC'
                  and (r.expires_at is null or r.expires_at > %4$s)
              join asset a on a.id = r.asset_id join asset_version v on v.id = r.version_id
              join organisation w on w.id = r.organisation_id)
            select jsonb_build_object('found', (%6$s), 'counted', jsonb_build_object(%8$s),
              'hits', (select jsonb_agg(to_jsonb(h) order by h.rank) from hit h),
              'facets', (select jsonb_agg(to_jsonb(c) || jsonb_build_object('label',
                  case c.facet when 'AGENCY' then (select o.name from organisation o where o.code = c.value)
                               when 'SERVICE' then (select s.code || ' ' || s.name from service s where s.code = c.value) end))
                from (%7$s) c))::text""";

    /** Values and counts of facets, with services under their current codes. */
    private static final String PRESENT =
            """
            select facet, coalesce(s.code, value) as value, sum(number) as number from (%s) counts
            left join service_code k on facet = 'SERVICE' and k.code = value
            left join service s on s.id = k.service_id group by 1, 2""";

    private SearchAnswer() {}

    /**
     * Returns the SQL text, which requires the rows {@code candidate}.
     *
     * @param page the page, from 1
     * @param now the placeholder of the current instant
     * @param facets the query for facets, values and counts
     * @param found the query for the number of results
     * @param counted names and queries of the counts
     */
    static String sql(String order, int page, String now, String facets, String found, String counted) {
        return ANSWER.formatted(
                order,
                (page - 1) * SearchResults.PAGE,
                SearchResults.PAGE,
                now,
                facets,
                found,
                PRESENT.formatted(facets),
                counted);
    }
}
