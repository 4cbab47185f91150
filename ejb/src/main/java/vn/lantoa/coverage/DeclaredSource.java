package vn.lantoa.coverage;

/** The query of declared uses, which reads {@code asked} and the uses found by other sources. */
final class DeclaredSource {
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
                     d.tasks, d.audiences, d.state = 'CONFIRMED' as confirmed
                from asked k
                join declaration d on coalesce(d.asset_id, '00000000-0000-0000-0000-000000000000') = k.asset
                 and d.first_on between k.first_on and k.last_on and d.state in ('DECLARED', 'CONFIRMED')
               where d.kind not in ('RADIO', 'TV') or not exists (
                     select from found f
                      where f.id = use_id('AIRED', d.asset_id::text, d.organisation_id::text, d.kind,
                                          date_trunc('month', d.first_on::timestamp)::date::text))),
            """;

    private DeclaredSource() {}
}
