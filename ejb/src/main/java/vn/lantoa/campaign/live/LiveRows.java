package vn.lantoa.campaign.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.template.CampaignChannel;
import vn.lantoa.kernel.Columns;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseState;

/** Reads the items of a day with what has become of them; deliveries are counted where their release is out. */
@ApplicationScoped
class LiveRows {
    private static final String SELECT =
            """
            select i.id, i.title, c.title, o.name, i.channels, i.reach, cast(i.starts_at as text), c.zone,
                   i.cancelled_at is not null, i.version_id is not null, r.state, r.due_at, r.held_at is not null,
                   r.published_at, coalesce(t.taken, 0), coalesce(t.under_way, 0), coalesce(t.failed, 0)
              from campaign_item i
              join campaign c on c.id = i.campaign_id
              join organisation o on o.id = i.organisation_id
              left join release r on r.id = i.release_id
              left join lateral (
                select count(*) filter (where d.state = 'ACCEPTED') as taken,
                       count(*) filter (where d.state in ('PLANNED', 'CLAIMED')) as under_way,
                       count(*) filter (where d.state in ('REFUSED', 'FAILED')) as failed
                  from change_entry e join delivery d on d.asset_id = e.asset_id and d.seq = e.seq
                 where e.release_id = r.id and e.change = 'PUBLISH' and r.published_at is not null) t on true
             where i.starts_at >= cast(? as timestamp) and i.starts_at < cast(? as timestamp) and ? in ('', c.code)
             order by i.starts_at, i.position, i.id limit 5000""";

    @PersistenceContext
    EntityManager entities;

    List<LiveItem> of(String code, LocalDate date, Instant now) {
        List<?> rows = entities.createNativeQuery(SELECT)
                .setParameter(1, date.atStartOfDay().toString())
                .setParameter(2, date.plusDays(1).atStartOfDay().toString())
                .setParameter(3, code)
                .getResultList();
        return rows.stream().map(row -> item((Object[]) row, now)).toList();
    }

    private static LiveItem item(Object[] row, Instant now) {
        var begins = LocalDateTime.parse(((String) row[6]).replace(' ', 'T'))
                .atZone(ZoneId.of((String) row[7]))
                .toInstant();
        var release = release(row);
        var facts = new LiveRules.Facts((Boolean) row[8], (Boolean) row[9], begins, release);
        var when = new LiveItem.When(release == null ? begins : release.due(), release == null ? null : release.out());
        return new LiveItem(new CampaignItemId((UUID) row[0]), of(row), LiveRules.stateOf(facts, now), when, told(row));
    }

    private static LiveRules.@Nullable Planned release(Object[] row) {
        if (row[10] == null) return null;
        return new LiveRules.Planned(
                ReleaseState.valueOf((String) row[10]),
                Columns.instant(row[11]),
                (Boolean) row[12],
                row[13] == null ? null : Columns.instant(row[13]));
    }

    private static LiveItem.Of of(Object[] row) {
        var channels = Stream.of(((String) row[4]).split(","))
                .map(CampaignChannel::valueOf)
                .collect(Collectors.toSet());
        return new LiveItem.Of(
                (String) row[1], (String) row[2], (String) row[3], channels, Reach.valueOf((String) row[5]));
    }

    private static LiveItem.Told told(Object[] row) {
        return new LiveItem.Told(number(row[14]), number(row[15]), number(row[16]));
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
