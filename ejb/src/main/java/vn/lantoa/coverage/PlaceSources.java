package vn.lantoa.coverage;

/**
 * The queries for uses at places, for uses that units counted or declared, and for chosen nominations. All queries
 * read {@code asked}; the query for declared uses also reads the uses found by other sources.
 */
final class PlaceSources {
    /**
     * Selects the assets displayed at places. An asset displayed at a place in a month is one use, independent of the
     * number of photos. A use that the hub recognised with certainty counts as seen; for a use that a person confirmed,
     * the photo counts as proof.
     */
    private static final String DISPLAYED =
            """
              union all
              select 'DISPLAYED', use_id('DISPLAYED', k.asset::text, p.id::text, m.month::text), p.organisation_id, k.asset,
                     max(s.version_number), left(p.reference || ' ' || p.name, 200), '/console/places/' || p.id,
                     min(d.day), max(d.day), count(distinct s.photo_id), '', array['PHOTO'],
                     min(case when s.decided_by = '' then '1SEEN' else '2PROVEN' end), p.kind
                from asked k join place_sighting s on s.asset_id = k.asset and s.state = 'CONFIRMED'
                join place_photo f on f.id = s.photo_id join place p on p.id = s.place_id
                cross join lateral (select (f.taken_at at time zone cast(:zone as text))::date as day) d
                cross join lateral (select date_trunc('month', d.day::timestamp)::date as month) m
               where d.day between k.first_on and k.last_on
               group by k.asset, p.id, m.month
            """;

    /**
     * Selects hand-outs and visits. All hand-outs of a unit in a month are one use, and so are all its visits in a
     * commune; no other source reports them.
     */
    private static final String COUNTED =
            """
              union all
              select 'HANDED_OUT', use_id('HANDED_OUT', k.asset::text, s.organisation_id::text, m.month::text),
                     s.organisation_id, k.asset, max(s.version_number), '', '/console/places/printed', min(s.moved_on),
                     max(s.moved_on), sum(s.pieces)::bigint, '', array['DECLARATION'], 'DECLARED', ''
                from asked k join print_move s on s.asset_id = k.asset and s.kind = 'GIVEN'
                 and s.moved_on between k.first_on and k.last_on
                cross join lateral (select date_trunc('month', s.moved_on::timestamp)::date as month) m
               group by k.asset, s.organisation_id, m.month having sum(s.pieces) > 0
              union all
              select 'VISITED', use_id('VISITED', k.asset::text, s.organisation_id::text, s.commune_id::text, m.month::text),
                     s.organisation_id, k.asset, max(s.version_number), max(c.name), '/console/places/visits',
                     min(s.visited_on), max(s.visited_on), sum(s.visits)::bigint, '', array['DECLARATION'], 'DECLARED', ''
                from asked k join visit_tally s on s.asset_id = k.asset and s.visited_on between k.first_on and k.last_on
                join organisation c on c.id = s.commune_id
                cross join lateral (select date_trunc('month', s.visited_on::timestamp)::date as month) m
               group by k.asset, s.organisation_id, s.commune_id, m.month having sum(s.visits) > 0
            """;

    /**
     * Selects scans of codes on paper. The place of a scan is the code of an organisation, or the number of a place: a
     * place of the asset's owner, or the only one with that number. By counting rule 2 the use belongs to its unit.
     */
    private static final String SCANNED =
            """
              union all
              select 'SCANNED', use_id('SCANNED', k.asset::text, s.place, m.month::text),
                     coalesce(o.id, case when counting_rule_of(m.month) = 2 then p.unit end, k.owner),
                     k.asset, max(l.version_number), s.place, '/console/sightings', min(s.day), max(s.day),
                     sum(s.scans)::bigint, '', array['SCAN'], 'SEEN', coalesce(p.kind, '')
                from asked k join leaflet l on l.asset_id = k.asset
                join leaflet_scan s on s.code = l.code and s.day between k.first_on and k.last_on
                cross join lateral (select date_trunc('month', s.day::timestamp)::date as month) m
                left join organisation o on o.code = s.place
                left join lateral (
                  select (array_agg(p.kind order by p.organisation_id = k.owner desc))[1] as kind,
                         (array_agg(p.organisation_id order by p.organisation_id = k.owner desc))[1] as unit
                    from place p where lower(p.reference) = s.place
                  having bool_or(p.organisation_id = k.owner) or count(*) = 1) p on true
               group by k.asset, k.owner, s.place, m.month, o.id, p.unit, p.kind
            """;

    /** Selects the nominations that the province chose. They are evidence as of counting rule 2. */
    private static final String NOMINATED =
            """
              union all
              select 'NOMINATED', use_id('NOMINATED', n.id::text), n.organisation_id, k.asset, c.version_number, '',
                     '/console/coverage/practice?year=' || n.on_year, d.day, d.day, 1, '', array['NOMINATION'], 'SEEN', ''
                from asked k join nomination n on n.asset_id = k.asset and n.state = 'CHOSEN'
                join nomination_move m on m.nomination_id = n.id and m.state = 'CHOSEN'
                cross join lateral (select (m.at at time zone cast(:zone as text))::date as day) d
                left join change_entry c on c.seq = n.since_seq
               where d.day between k.first_on and k.last_on and counting_rule_of(d.day) = 2
            """;

    static final String ALL = DISPLAYED + COUNTED + SCANNED + NOMINATED;

    /**
     * Selects declared uses, one per declaration. A broadcast that a station or a play-out reports supersedes a
     * declared broadcast of the same asset, unit, medium and month.
     */
    static final String DECLARED =
            """
            declared as materialized (
              select case d.kind when 'EVENT' then 'HELD' when 'TRAINING' then 'TAUGHT' when 'COLUMN' then 'CARRIED' else 'AIRED' end
                         as use, d.id, d.organisation_id, d.asset_id as asset, d.version_number as version, d.venue as place,
                     '/console/coverage/declarations/' || d.id as address, d.first_on, d.last_on, d.amount, '' as audience,
                     array['DECLARATION'] as sources,
                     case when d.proof <> '' or d.file_sha256 is not null then 'PROVEN' else 'DECLARED' end as strength,
                     coalesce(d.event_kind, case when d.kind in ('RADIO', 'TV') then d.kind else '' end) as detail, d.tasks, d.audiences, d.state = 'CONFIRMED' as confirmed
                from asked k
                join declaration d on coalesce(d.asset_id, '00000000-0000-0000-0000-000000000000') = k.asset
                 and d.first_on between k.first_on and k.last_on and d.state in ('DECLARED', 'CONFIRMED')
               where d.kind not in ('RADIO', 'TV') or not exists (
                     select from found f
                      where f.id = use_id('AIRED', d.asset_id::text, d.organisation_id::text, d.kind,
                                          date_trunc('month', d.first_on::timestamp)::date::text))),
            """;

    private PlaceSources() {}
}
