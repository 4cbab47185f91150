package vn.lantoa.embed.sighting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Columns;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;

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
              select asset_id, version_number, 'FRAME' as way, host as place, views, day from sighting where day >= ?
              union all
              select asset_id, version_number, 'PAGE', page, views, day from page_sighting where day >= ?
              union all
              select l.asset_id, l.version_number, 'PAPER', s.place, s.scans, s.day
                from leaflet_scan s join leaflet l on l.code = s.code where s.day >= ?)
            select s.asset_id, coalesce(v.texts ->> 'title', ''), s.version_number, s.way, s.place, sum(s.views), max(s.day),
                   (select r.version_number from public_release r where r.asset_id = s.asset_id and r.current
                     and (r.expires_at is null or r.expires_at > ?))
              from seen s join asset a on a.id = s.asset_id
              join asset_version v on v.asset_id = s.asset_id and v.number = s.version_number
             where a.organisation_id = any (string_to_array(?, ',')::uuid[])
               and (?::text = '' or s.asset_id::text = ?)
             group by 1, 2, 3, 4, 5 order by 7 desc, 6 desc, 2, 5
             limit
            """
                    + MOST;

    @PersistenceContext
    EntityManager entities;

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
        var mine = access.organisationsOf(by).stream()
                .map(OrganisationId::toString)
                .collect(Collectors.joining(","));
        var one = asset == null ? "" : asset.toString();
        List<?> rows = entities.createNativeQuery(SELECT)
                .setParameter(1, since)
                .setParameter(2, since)
                .setParameter(3, since)
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .setParameter(5, mine)
                .setParameter(6, one)
                .setParameter(7, one)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static SightingLine line(Object[] row) {
        return new SightingLine(
                new AssetId((UUID) row[0]),
                (String) row[1],
                ((Number) row[2]).intValue(),
                SightingLine.Way.valueOf((String) row[3]),
                (String) row[4],
                ((Number) row[5]).longValue(),
                Columns.day(row[6]),
                row[7] == null ? null : ((Number) row[7]).intValue());
    }
}
