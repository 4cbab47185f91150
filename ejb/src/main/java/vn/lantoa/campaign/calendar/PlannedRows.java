package vn.lantoa.campaign.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.announcement.CampaignNews;
import vn.lantoa.campaign.plan.ItemState;
import vn.lantoa.campaign.template.CampaignChannel;
import vn.lantoa.kernel.Columns;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseState;

/** The reader of campaigns and their items for calendars: those of a year back and all to come. */
@ApplicationScoped
class PlannedRows {
    private static final String CAMPAIGNS =
            """
            select c.id, c.title, c.code, o.name, c.anchor_on, c.lock_version, c.created_at,
                   n.announced_at, n.summary, n.hashtags, n.sequence, n.changed_at, n.ended_at,
                   (select max(s.at) from campaign_step s where s.campaign_id = c.id and s.kind = 'SHIFTED')
              from campaign c join organisation o on o.id = c.organisation_id
              left join campaign_announcement n on n.campaign_id = c.id
             where c.anchor_on > cast(? as date) - 400 and """;

    private static final String ITEMS =
            """
            select i.id, i.title, c.title, o.name, cast(i.starts_at as text), cast(i.ends_at as text), i.channels,
                   i.cancelled_at, i.version_id is not null, r.state, i.sequence, i.changed_at, r.published_at,
                   w.withdrawn_at, r.reach, i.asset_id
              from campaign_item i join campaign c on c.id = i.campaign_id
              join organisation o on o.id = i.organisation_id
              left join release r on r.id = i.release_id
              left join withdrawal w on w.release_id = r.id
             where i.starts_at > cast(? as date) - 400 and """;

    private static final String OUT = "n.announced_at <= ?";
    private static final String ITEM_ORDER = " order by i.starts_at, i.id limit 2000";

    @PersistenceContext
    EntityManager entities;

    /** The campaigns announced to everyone, also those that were until they were taken back. */
    List<PlannedCampaign> announced(LocalDate today, Instant now) {
        return campaigns(OUT, today, now.atOffset(ZoneOffset.UTC));
    }

    List<PlannedCampaign> campaign(LocalDate today, CampaignId id) {
        return campaigns("c.id = ?", today, id.value());
    }

    /** The campaigns that an organisation leads. */
    List<PlannedCampaign> ledBy(LocalDate today, UUID organisation) {
        return campaigns("c.organisation_id = ?", today, organisation);
    }

    List<PlannedItem> itemsOf(LocalDate today, CampaignId campaign) {
        return items("c.id = ?", today, campaign.value());
    }

    /** The items that an organisation makes, in any campaign. */
    List<PlannedItem> itemsMadeBy(LocalDate today, UUID organisation) {
        return items("i.organisation_id = ?", today, organisation);
    }

    /** The items with a release outside of the agencies, planned or past. */
    List<PlannedItem> itemsWithRelease(LocalDate today) {
        return items("r.reach <> ?", today, Reach.INTERNAL.name());
    }

    private List<PlannedCampaign> campaigns(String where, LocalDate today, Object of) {
        List<?> rows = entities.createNativeQuery(CAMPAIGNS + " " + where + " order by c.anchor_on, c.code limit 500")
                .setParameter(1, today.toString())
                .setParameter(2, of)
                .getResultList();
        return rows.stream().map(row -> campaign((Object[]) row)).toList();
    }

    private List<PlannedItem> items(String where, LocalDate today, Object of) {
        List<?> rows = entities.createNativeQuery(ITEMS + " " + where + ITEM_ORDER)
                .setParameter(1, today.toString())
                .setParameter(2, of)
                .getResultList();
        return rows.stream().map(row -> item((Object[]) row)).toList();
    }

    private static PlannedCampaign campaign(Object[] row) {
        var id = new CampaignId((UUID) row[0]);
        var news = row[7] == null ? null : news(id, row);
        var changes =
                Stream.of(Columns.instant(row[6]), Columns.instantOrNull(row[13]), news == null ? null : news.toldAt());
        return new PlannedCampaign(
                id,
                new PlannedCampaign.Names((String) row[1], (String) row[2]),
                (String) row[3],
                row[4] instanceof Date date ? date.toLocalDate() : (LocalDate) row[4],
                changes.filter(at -> at != null).max(Instant::compareTo).orElseThrow(),
                number(row[5]) + (news == null ? 0 : news.standing().sequence() + 1),
                news);
    }

    private static CampaignNews news(CampaignId id, Object[] row) {
        var standing =
                new CampaignNews.Standing(number(row[10]), Columns.instant(row[11]), Columns.instantOrNull(row[12]));
        return new CampaignNews(id, Columns.instant(row[7]), (String) row[8], (String) row[9], standing);
    }

    private static PlannedItem item(Object[] row) {
        var release = row[9] == null ? null : ReleaseState.valueOf((String) row[9]);
        return new PlannedItem(
                new CampaignItemId((UUID) row[0]),
                new PlannedItem.Names((String) row[1], (String) row[2], (String) row[3]),
                new LocalWindow(local(row[4]), row[5] == null ? null : local(row[5])),
                channels((String) row[6]),
                ItemState.of(row[7] != null, (Boolean) row[8], release),
                moves(row),
                row[15] == null ? null : new AssetId((UUID) row[15]));
    }

    private static PlannedItem.Moves moves(Object[] row) {
        return new PlannedItem.Moves(
                number(row[10]),
                Columns.instant(row[11]),
                Columns.instantOrNull(row[12]),
                Columns.instantOrNull(row[13]),
                Columns.instantOrNull(row[7]),
                row[14] == null ? null : Reach.valueOf((String) row[14]));
    }

    private static Set<CampaignChannel> channels(String names) {
        return Stream.of(names.split(",")).map(CampaignChannel::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static LocalDateTime local(@Nullable Object column) {
        return LocalDateTime.parse(String.valueOf(column).replace(' ', 'T'));
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
