package vn.lantoa.coverage.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.query.Cursor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.ListPage;
import vn.lantoa.organisation.OrganisationId;

/** The queries for alarms of portals and photos, and for sites that copy those of the province. */
@ApplicationScoped
class AlarmRows {
    /** Condition for alarms {@code f} of the units {@code :units}, and of the assets that these own. */
    private static final String READABLE =
            """
             (p.organisation_id = any (cast(:units as uuid[])) or exists (
                  select from asset x where x.id = f.asset_id and x.organisation_id = any (cast(:units as uuid[]))))""";

    private static final String FINDS =
            """
            select f.id, f.portal_id as portal, '' as place, '' as photo, p.host as name, p.organisation_id as unit_id,
                   f.item as address, f.page, f.asset_id, f.version_number, f.first_on, f.last_on, f.likeness, f.exhibit,
                   f.capture as proof, f.state, %1$s as at, f.decided_as
              from portal_find f join agency_portal p on p.id = f.portal_id
             where %2$s and (%1$s, f.id) < (:at, :after) and"""
                    + READABLE
                    + " order by %1$s desc, f.id desc limit :most";

    private static final String SIGHTINGS =
            """
            select f.id, null, p.id::text, f.photo_id::text, p.reference || ' ' || p.name, p.organisation_id,
                   '/console/places/' || p.id, '', f.asset_id, f.version_number, d.day, d.day, f.likeness, f.exhibit,
                   h.sha256, f.state, %1$s as at, f.decided_as
              from place_sighting f join place p on p.id = f.place_id join place_photo h on h.id = f.photo_id
             cross join lateral (select (f.taken_at at time zone cast(:zone as text))::date as day) d
             where %2$s and (%1$s, f.id) < (:at, :after) and"""
                    + READABLE
                    + " order by %1$s desc, f.id desc limit :most";

    private static final String SELECT = "with f as ((" + FINDS + ") union all (" + SIGHTINGS + "))\n"
            + """
            select f.id, f.asset_id as asset, case when l.removed then '' else coalesce(v.texts ->> 'title', '') end as title,
                   f.version_number as version, x.organisation_id as owner, f.portal, f.place, f.name, f.unit_id,
                   o.name as unit, case when l.removed then '' else f.address end as address,
                   case when l.removed then '' else f.page end as page, f.first_on, f.last_on, f.likeness,
                   f.exhibit is not null and not l.removed as is_exhibited,
                   case when not l.removed then f.proof end as proof, f.photo,
                   f.unit_id = any (cast(:units as uuid[])) as may_read_proof, f.state, f.at, f.decided_as
              from f join asset x on x.id = f.asset_id join organisation o on o.id = f.unit_id
              left join asset_version v on v.asset_id = f.asset_id and v.number = f.version_number
            """
            + ReadFinds.STANDING
            + """
             cross join lateral (select exists (
                 select from withdrawal w where w.release_id = r.id and w.kind = 'REMOVE_BY_LAW') as removed) l
             order by f.at desc, f.id desc limit :most""";

    private static final String EXHIBIT =
            """
            select b.sha256, b.bytes from (
              select f.exhibit from portal_find f join agency_portal p on p.id = f.portal_id where f.id = :alarm and %1$s
               union all
              select f.exhibit from place_sighting f join place p on p.id = f.place_id where f.id = :alarm and %1$s) e
              join blob b on b.sha256 = e.exhibit"""
                    .formatted(READABLE
                            + " and not exists (select from release r join withdrawal w on w.release_id = r.id"
                            + " and w.kind = 'REMOVE_BY_LAW' where r.asset_id = f.asset_id"
                            + " and r.version_number = f.version_number)");

    private static final String COUNT =
            """
            select count(*) from (
              (select f.asset_id, p.organisation_id from portal_find f join agency_portal p on p.id = f.portal_id
                 join asset x on x.id = f.asset_id
                where f.state = 'ALARM' and %1$s limit :most)
               union all
              (select f.asset_id, f.organisation_id from place_sighting f join asset x on x.id = f.asset_id
                where f.state = 'ALARM' and %2$s limit :most)) waiting"""
                    .formatted(
                            "(:isProvince or x.organisation_id = any (cast(:owners as uuid[]))"
                                    + " and x.organisation_id <> p.organisation_id)",
                            "(:isProvince or x.organisation_id = any (cast(:owners as uuid[]))"
                                    + " and x.organisation_id <> f.organisation_id)");

    private static final String CLONES =
            """
            select p.id, o.name as unit, p.address, p.clone_since as since, c.finds, c.captures, c.first_on, c.last_on
              from agency_portal p join organisation o on o.id = p.organisation_id
             cross join lateral (
               select count(*) as finds, count(distinct f.capture) as captures, min(f.first_on) as first_on,
                      max(f.last_on) as last_on
                 from portal_find f where f.portal_id = p.id and f.state <> 'REFUSED' and f.reason <> 'UNREADABLE') c
             where p.clone_since is not null and p.organisation_id = any (cast(:units as uuid[]))
             order by p.clone_since desc, p.id limit :most""";

    /** The position before the first alarm. */
    private static final Cursor START =
            new Cursor(Instant.parse("9999-01-01T00:00:00Z"), UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff"));

    @Inject
    Database database;

    @Inject
    ZoneId zone;

    /** A selection of alarms, with the column that orders them. */
    enum Selection {
        WAITING("f.alarmed_at", "f.state = 'ALARM'"),
        DECIDED("f.decided_at", "f.alarmed_at is not null and f.decided_at is not null and f.state <> 'ALARM'"),
        FORGED("f.decided_at", "f.alarmed_at is not null and f.decided_at is not null and f.state = 'FORGED'");

        private final String sql;

        Selection(String column, String condition) {
            sql = SELECT.formatted(column, condition);
        }
    }

    /** Returns a page of alarms, the newest first. */
    ListPage<AlarmLine> page(Selection selection, Set<OrganisationId> units, @Nullable Cursor after, int limit) {
        var from = after == null ? START : after;
        var found = database.sql(selection.sql)
                .with("units", units)
                .with("at", from.at())
                .with("after", from.id())
                .with("zone", zone.getId())
                .with("most", limit + 1)
                .list(AlarmLine.class);
        return ListPage.of(found, limit, line -> line.cursor().text());
    }

    /** Returns the marked sites, the newest first. */
    List<CloneLine> clones(Set<OrganisationId> units, int most) {
        return database.sql(CLONES).with("units", units).with("most", most).list(CloneLine.class);
    }

    /** Returns true if any alarm waits for a decision. */
    boolean isAnyWaiting() {
        return database.sql("select exists (select from portal_find where state = 'ALARM')"
                        + " or exists (select from place_sighting where state = 'ALARM')")
                .value(Boolean.class)
                .orElseThrow();
    }

    /** Returns the number of alarms that the actor may decide, at most {@code most} of portals and of places. */
    long count(AlarmAccess.Decider by, int most) {
        return database.sql(COUNT).with(by).with("most", most).value(Long.class).orElse(0L);
    }

    /** Returns the exhibit of an alarm; empty if the version was removed by law. */
    Optional<ReadAlarms.Exhibit> exhibit(AlarmId alarm, Set<OrganisationId> units) {
        return database.sql(EXHIBIT).with("alarm", alarm).with("units", units).first(ReadAlarms.Exhibit.class);
    }
}
