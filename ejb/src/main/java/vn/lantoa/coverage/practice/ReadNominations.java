package vn.lantoa.coverage.practice;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;

/**
 * Reads the nominations of a year, ranked by the evidence for their assets in that year: the nominations of an
 * officer's units, or all nominations for officers with a role at the root. The cost depends only on the nominations
 * and their evidence, both of which are found by index.
 */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadNominations {
    private static final int MOST = 2_000;

    private static final String COUNTS =
            """
             from evidence e where e.asset_id = n.asset_id and e.supported and e.state in ('PROPOSED', 'CONFIRMED')
               and e.use <> 'NOMINATED'
               and e.month between make_date(n.on_year, 1, 1) and make_date(n.on_year, 12, 1)""";

    private static final String SELECT =
            """
            with page as materialized (
              select * from nomination where on_year = :year and organisation_id = any (cast(:units as uuid[]))
               order by nominated_at, id limit :most)
            select * from (
            select n.id, case when n.state <> 'WITHDRAWN' then rank() over (partition by n.state = 'WITHDRAWN' order by
                     f.seen desc, f.reported desc, f.declared desc, f.units desc, f.places desc)::int end as rank,
                   n.organisation_id as organisation, o.code as unit, o.name, n.on_year as year,
                   n.task, case when l.removed then '' else n.text end as text, n.state, n.asset_id as asset,
                   case when l.removed then '' else coalesce(v.texts ->> 'title', '') end as title, a.language,
                   exists (select from release p where p.asset_id = n.asset_id and p.state = 'PUBLISHED'
                            and p.reach = 'PUBLIC') as is_public,
                   f.seen, f.reported, f.declared, f.places, f.units, b.use, b.place,
                   case when not l.removed then nullif(b.address, '') end as best,
                   coalesce(m.reason, '') as reason, m.at as decided_at
              from page n
              join organisation o on o.id = n.organisation_id
              join asset a on a.id = n.asset_id
              left join lateral (select r.version_id, r.version_number from release r
                                  where r.asset_id = n.asset_id and r.published_at is not null
                                  order by r.published_at desc limit 1) r on true
              left join asset_version v on v.id = r.version_id
              cross join lateral (select exists (
                  select from release x join withdrawal w on w.release_id = x.id and w.kind = 'REMOVE_BY_LAW'
                   where x.asset_id = n.asset_id and x.version_number = r.version_number) as removed) l
              cross join lateral (
                  select count(*) filter (where e.strength = 'SEEN')::int as seen,
                         count(*) filter (where e.strength = 'REPORTED')::int as reported,
                         count(*) filter (where e.strength in ('PROVEN', 'DECLARED'))::int as declared,
                         count(distinct nullif(e.place, ''))::int as places,
                         count(distinct e.organisation_id)::int as units
            """
                    + COUNTS
                    + """
            ) f
              left join lateral (
                  select e.use, e.place, e.address
            """
                    + COUNTS
                    + """
               order by array_position(array['SEEN', 'REPORTED', 'PROVEN', 'DECLARED'], e.strength), e.address = '',
                        e.amount desc, e.id limit 1) b on true
              left join lateral (select x.reason, x.at from nomination_move x where x.nomination_id = n.id
                                  order by x.at desc, x.id limit 1) m on true) r
             where r.state = :state or cast(:state as text) is null and r.state <> 'WITHDRAWN'
             order by r.rank nulls last, r.seen desc, r.reported desc, r.declared desc, r.units desc, r.places desc,
                      r.unit collate "C", r.id""";

    @Inject
    NominationAccess access;

    @Inject
    Database database;

    /**
     * Returns the nominations.
     *
     * @param state null for all states except withdrawn
     */
    public List<NominationView> call(Actor by, int year, @Nullable NominationState state) {
        return database.sql(SELECT)
                .with("year", year)
                .with("units", access.unitsOf(by))
                .with("most", MOST)
                .with("state", state)
                .list(NominationView.class);
    }
}
