package vn.lantoa.embed.sighting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;

/** Lists for officers where what their organisations made is seen. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadSightings {
    /** The most lines one page has. */
    public static final int MOST = 200;

    private static final int DAYS = 30;

    private static final String SELECT =
            """
            with seen as (
              select asset_id, version_number, 'FRAME' as way, host as place, views, day from sighting where day >= :since
              union all
              select asset_id, version_number, 'PAGE', page, views, day from page_sighting where day >= :since
              union all
              select l.asset_id, l.version_number, 'PAPER', s.place, s.scans, s.day
                from leaflet_scan s join leaflet l on l.code = s.code where s.day >= :since)
            select s.asset_id as asset, coalesce(v.texts ->> 'title', '') as title, s.version_number as version,
                   s.way, s.place, sum(s.views) as views, max(s.day) as last,
                   (select r.version_number from public_release r where r.asset_id = s.asset_id and r.current
                     and (r.expires_at is null or r.expires_at > :now)) as current
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
     * The sightings of the last thirty days, the latest first.
     *
     * @param asset of this asset alone; of all when null
     */
    public List<SightingLine> list(Actor by, @Nullable AssetId asset) {
        var now = clock.instant();
        var since = LocalDate.ofInstant(now, zone).minusDays(DAYS);
        var one = asset == null ? "" : asset.toString();
        return database.sql(SELECT)
                .with("since", since)
                .with("now", now)
                .with("mine", access.organisationsOf(by))
                .with("one", one)
                .list(SightingLine.class);
    }
}
