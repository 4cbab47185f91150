package vn.lantoa.coverage.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.lantoa.coverage.portal.ReadFinds;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.OrganisationId;

/** The queries for sightings, and for the status of their versions. */
@ApplicationScoped
class SightingQueries {
    /** Maximum number of waiting sightings, and of outdated displays. */
    private static final int MOST = 200;

    /** Joins the last release of a displayed version, and the status of the version that results from it. */
    private static final String STANDING = ReadFinds.STANDING.replace("f.", "s.");

    private static final String SELECT =
            """
            select s.id, s.place_id as place, p.reference, p.name, o.name as unit, s.asset_id as asset,
                   case when l.removed then '' else coalesce(v.texts ->> 'title', '') end as title, s.version_number as version,
                   n.standing, s.photo_id as photo, f.sha256 is not null as is_kept, s.taken_at, s.reason, s.likeness,
                   s.taken_down_at, s.state, p.organisation_id = any (cast(:keeping as uuid[])) as may_decide
              from place_sighting s join place_photo f on f.id = s.photo_id join place p on p.id = s.place_id
              join organisation o on o.id = p.organisation_id
              left join asset_version v on v.asset_id = s.asset_id and v.number = s.version_number
            """
                    + STANDING
                    + """
              cross join lateral (select exists (
                  select from withdrawal w where w.release_id = r.id and w.kind = 'REMOVE_BY_LAW') as removed) l
             where %s
             order by s.state <> 'PROPOSED', n.standing = 'CURRENT', s.taken_at desc, s.id limit\s"""
                    + 2 * MOST;

    /** Selects the newest waiting sightings, by an index per unit. */
    private static final String WAITING =
            """
            select w.id from unnest(cast(:own as uuid[])) as u (id)
             cross join lateral (select s.id, s.taken_at from place_sighting s
                                  where s.organisation_id = u.id and s.state = 'PROPOSED'
                                  order by s.taken_at desc, s.id limit :most) w
             order by w.taken_at desc, w.id limit :most""";

    /**
     * Selects outdated displays: reads an index from one displayed version to the next, and looks up places only for
     * versions that are not current. The cost depends on the number of displayed versions, not of photos.
     */
    private static final String HANGING_WRONGLY =
            """
            with recursive hanging as (
              (select asset_id, version_number from place_sighting where state = 'CONFIRMED' and taken_down_at is null
                order by asset_id, version_number limit 1)
              union all
              select n.asset_id, n.version_number from hanging h cross join lateral (
                  select s.asset_id, s.version_number from place_sighting s
                   where s.state = 'CONFIRMED' and s.taken_down_at is null
                     and (s.asset_id, s.version_number) > (h.asset_id, h.version_number)
                   order by s.asset_id, s.version_number limit 1) n)
            select w.id from hanging s
            """
                    + STANDING
                    + """
             cross join lateral (select h.id from place_sighting h join place p on p.id = h.place_id and p.state <> 'CLOSED'
                                  where h.asset_id = s.asset_id and h.version_number = s.version_number
                                    and h.state = 'CONFIRMED' and h.taken_down_at is null
                                    and h.organisation_id = any (cast(:own as uuid[])) limit :most) w
             where n.standing <> 'CURRENT' limit :most""";

    /** Condition for displays of outdated versions, which are tasks of the unit, even if their picture was changed. */
    static final String WRONG =
            "s.state in ('CONFIRMED', 'ALARM', 'MISTAKEN') and s.taken_down_at is null and n.standing <> 'CURRENT'"
                    + " and p.state <> 'CLOSED' and ";

    @Inject
    Database database;

    /** Returns the sightings {@code s} in photos {@code f} of places {@code p} that meet this condition. */
    List<SightingLine> list(String where, Set<OrganisationId> keeping, UnaryOperator<SqlQuery> parameters) {
        return parameters
                .apply(database.sql(SELECT.formatted(where)).with("keeping", keeping))
                .list(SightingLine.class);
    }

    /** Returns the waiting sightings and the outdated displays at the places of these units. */
    List<SightingLine> tasks(Set<OrganisationId> own, Set<OrganisationId> keeping) {
        var ids = Stream.of(WAITING, HANGING_WRONGLY)
                .map(sql ->
                        database.sql(sql).with("own", own).with("most", MOST).values(SightingId.class))
                .flatMap(List::stream)
                .toList();
        return list("s.id = any (cast(:ids as uuid[]))", keeping, query -> query.with("ids", ids));
    }
}
