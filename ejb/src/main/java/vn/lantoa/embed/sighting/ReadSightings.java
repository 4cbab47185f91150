package vn.lantoa.embed.sighting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;

/** Lists the places where content of an officer's organisations is seen. */
@ApplicationScoped
public class ReadSightings {
    /** The maximum number of lines per answer. */
    public static final int MOST = 200;

    private static final int DAYS = 30;

    private static final String SEEN =
            """
            with seen as (
              select asset_id, version_number, 'FRAME' as way, host as place, views, day from sighting where day >= :since
              union all
              select asset_id, version_number, 'PAGE', page, views, day from page_sighting where day >= :since
              union all
              select l.asset_id, l.version_number, 'PAPER', s.place, s.scans, s.day
                from leaflet_scan s join leaflet l on l.code = s.code where s.day >= :since)
            """;

    /**
     * Selects only places with views since yesterday. In a whole province, such places are enough to fill an answer.
     */
    private static final String SEEN_LATELY =
            """
            with lately as (
              select asset_id, version_number, 'FRAME' as way, host as place from sighting where day >= :lately
              union
              select asset_id, version_number, 'PAGE', page from page_sighting where day >= :lately
              union
              select l.asset_id, l.version_number, 'PAPER', s.place
                from leaflet_scan s join leaflet l on l.code = s.code where s.day >= :lately),
            seen as (
              select k.*, x.views, x.day from lately k
               cross join lateral (
                 select s.views, s.day from sighting s
                  where k.way = 'FRAME' and s.asset_id = k.asset_id and s.day >= :since
                    and s.version_number = k.version_number and s.host = k.place
                 union all
                 select s.views, s.day from page_sighting s
                  where k.way = 'PAGE' and s.asset_id = k.asset_id and s.day >= :since
                    and s.version_number = k.version_number and s.page = k.place
                 union all
                 select s.scans, s.day from leaflet l join leaflet_scan s on s.code = l.code
                  where k.way = 'PAPER' and l.asset_id = k.asset_id and l.version_number = k.version_number
                    and s.day >= :since and s.place = k.place) x)
            """;

    private static final String LINES =
            """
            select s.asset_id as asset, coalesce(v.texts ->> 'title', '') as title, s.version_number as version,
                   s.way, s.place, sum(s.views) as views, max(s.day) as last,
                   (select r.version_number from public_release r where r.asset_id = s.asset_id and r.current
                     and (r.expires_at is null or r.expires_at > :now)) is distinct from s.version_number as stale
              from seen s join asset a on a.id = s.asset_id
              join asset_version v on v.asset_id = s.asset_id and v.number = s.version_number
             where a.organisation_id = any (cast(:mine as uuid[]))
               and (:one::text = '' or s.asset_id::text = :one)
             group by 1, 2, 3, 4, 5 order by 7 desc, 6 desc, 2, 5
             limit
            """
                    + MOST;

    @Inject
    Database database;

    @Inject
    Access access;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /**
     * Returns the sightings of the last thirty days, the latest first.
     *
     * @param asset the asset whose sightings are returned; null for all assets
     */
    public List<SightingLine> list(Actor by, @Nullable AssetId asset) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, zone);
        var one = asset == null ? "" : asset.toString();
        var parameters =
                Map.of("since", today.minusDays(DAYS), "now", now, "mine", access.organisationsOf(by), "one", one);
        // if the places with views since yesterday fill the answer, older ones are not needed
        if (asset == null) {
            var latest = database.sql(SEEN_LATELY + LINES)
                    .with(parameters)
                    .with("lately", today.minusDays(1))
                    .list(SightingLine.class);
            if (latest.size() == MOST) return latest;
        }
        return database.sql(SEEN + LINES).with(parameters).list(SightingLine.class);
    }
}
