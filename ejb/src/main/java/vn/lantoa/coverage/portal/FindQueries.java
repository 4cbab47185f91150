package vn.lantoa.coverage.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;

/** The query for finds, and for the state of their versions. */
@ApplicationScoped
class FindQueries {
    static final int MOST = 500;

    /** Joins the state of the find's version as the column {@code standing} of {@code n}; the find is {@code f}. */
    static final String STANDING =
            """
            left join lateral (select x.id, x.state, x.expires_at from release x
                                where x.asset_id = f.asset_id and x.version_number = f.version_number
                                  and x.published_at is not null order by x.published_at desc limit 1) r on true
            cross join lateral (
              select case when f.asset_id is null then null when r.state = 'WITHDRAWN' then 'RECALLED'
                          when r.state = 'PUBLISHED' and (r.expires_at is null or r.expires_at > now()) then 'CURRENT'
                          else 'OLD' end as standing) n
            """;

    private static final String SELECT =
            """
            select f.id, f.asset_id as asset, case when l.removed then '' else coalesce(v.texts ->> 'title', '') end as title,
                   f.version_number as version, n.standing, f.target, o.name as unit,
                   case when l.removed then '' else f.page end as page, f.reason, f.likeness, f.first_on, f.last_on,
                   f.capture is not null and not l.removed as is_captured,
                   case when not l.removed then (select s.stamped_at from capture_stamp s where s.capture = f.capture) end as stamped_at, f.state, f.hangs
              from portal_find f join agency_portal p on p.id = f.portal_id join organisation o on o.id = p.organisation_id
              left join asset_version v on v.asset_id = f.asset_id and v.number = f.version_number
            """
                    + STANDING
                    + """
                      cross join lateral (select exists (
                          select from withdrawal w where w.release_id = r.id and w.kind = 'REMOVE_BY_LAW') as removed) l
                     where %s
                     order by f.state <> 'PROPOSED', not f.hangs, coalesce(n.standing, '') = 'RECALLED' desc, f.last_on desc, f.page, f.id"""
                    + " limit "
                    + MOST;

    @Inject
    Database database;

    /**
     * Returns the finds {@code f} on portals {@code p} that satisfy a condition, undecided finds first, then outdated
     * finds.
     */
    List<FindLine> list(String where, UnaryOperator<SqlQuery> parameters) {
        return parameters.apply(database.sql(SELECT.formatted(where))).list(FindLine.class);
    }
}
