package vn.lantoa.coverage.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.OrganisationId;

/** The query for sightings, and for the standing of their versions. */
@ApplicationScoped
class SightingQueries {
    private static final int MOST = 200;

    private static final String SELECT =
            """
            select s.id, s.place_id as place, p.reference, p.name, o.name as unit, s.asset_id as asset,
                   case when l.removed then '' else coalesce(v.texts ->> 'title', '') end as title, s.version_number as version,
                   n.standing, s.photo_id as photo, f.sha256 is not null as is_kept, f.taken_at, s.reason, s.likeness, s.taken_down_at, s.state,
                   p.organisation_id = any (cast(:keeping as uuid[])) as may_decide
              from place_sighting s join place_photo f on f.id = s.photo_id join place p on p.id = s.place_id
              join organisation o on o.id = p.organisation_id
              left join asset_version v on v.asset_id = s.asset_id and v.number = s.version_number
              left join lateral (select x.id, x.state, x.expires_at from release x
                                  where x.asset_id = s.asset_id and x.version_number = s.version_number
                                    and x.published_at is not null order by x.published_at desc limit 1) r on true
              cross join lateral (select case when r.state = 'WITHDRAWN' then 'RECALLED'
                                    when r.state = 'PUBLISHED' and (r.expires_at is null or r.expires_at > now()) then 'CURRENT'
                                    else 'OLD' end as standing) n
              cross join lateral (select exists (
                  select from withdrawal w where w.release_id = r.id and w.kind = 'REMOVE_BY_LAW') as removed) l
             where %s
             order by s.state <> 'PROPOSED', n.standing = 'CURRENT', f.taken_at desc, s.id limit\s"""
                    + MOST;

    /** What hangs and should not: it is a task of the unit. */
    static final String WRONG = "s.state = 'CONFIRMED' and s.taken_down_at is null and n.standing <> 'CURRENT'"
            + " and p.state <> 'CLOSED' and ";

    @Inject
    Database database;

    /** The sightings {@code s} in photos {@code f} of places {@code p} for which this holds. */
    List<SightingLine> list(String where, Set<OrganisationId> keeping, UnaryOperator<SqlQuery> parameters) {
        return parameters
                .apply(database.sql(SELECT.formatted(where)).with("keeping", keeping))
                .list(SightingLine.class);
    }
}
