package vn.lantoa.coverage.portal;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.Releases;

/** Reads finds on the portals of an officer's units, and finds of withdrawn assets for officers of their owner. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadFinds {
    private static final int MOST = 500;

    /** Joins the state of the find's version as the column {@code standing} of {@code n}; the find is {@code f}. */
    public static final String STANDING =
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
                     order by f.state not in ('PROPOSED', 'ALARM'), not f.hangs, coalesce(n.standing, '') = 'RECALLED' desc, f.last_on desc, f.page, f.id"""
                    + " limit "
                    + MOST;

    private static final String HANGS =
            "f.hangs and f.state not in ('REFUSED', 'FORGED') and p.clone_since is null and ";

    @Inject
    Access access;

    @Inject
    Releases releases;

    @Inject
    Database database;

    /**
     * The address of a portal, and its finds, undecided finds first.
     *
     * @param isClone whether the portal is marked as a copy of the province's sites
     */
    public record Finds(String address, boolean isClone, List<FindLine> lines) {}

    private record Portal(OrganisationId unit, String address, boolean isClone) {}

    /** Returns the finds on a portal. */
    public Finds call(Actor by, PortalId portal) {
        var found = database.sql("select organisation_id as unit, address, clone_since is not null as is_clone"
                        + " from agency_portal where id = :portal")
                .with("portal", portal)
                .first(Portal.class)
                .filter(one -> access.organisationsOf(by).contains(one.unit()))
                .orElseThrow(() -> new NotFound("portal " + portal));
        return new Finds(
                found.address(), found.isClone(), list("f.portal_id = :portal", query -> query.with("portal", portal)));
    }

    /** Returns the displayed finds of the version of this release. */
    public List<FindLine> ofRelease(Actor by, ReleaseId release) {
        if (!access.organisationsOf(by).contains(releases.get(release).organisation()))
            throw new NotFound("release " + release);
        var where = HANGS + "(f.asset_id, f.version_number) ="
                + " (select x.asset_id, x.version_number from release x where x.id = :release)";
        return list(where, query -> query.with("release", release));
    }

    /** Returns the displayed finds of all withdrawn releases of the actor's units. */
    public List<FindLine> recalled(Actor by) {
        var where = HANGS + "n.standing = 'RECALLED' and f.asset_id in"
                + " (select x.id from asset x where x.organisation_id = any (cast(:units as uuid[])))";
        return list(where, query -> query.with("units", access.organisationsOf(by)));
    }

    private List<FindLine> list(String where, UnaryOperator<SqlQuery> parameters) {
        return parameters.apply(database.sql(SELECT.formatted(where))).list(FindLine.class);
    }
}
