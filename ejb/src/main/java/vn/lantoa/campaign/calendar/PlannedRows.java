package vn.lantoa.campaign.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.plan.CampaignChannel;
import vn.lantoa.campaign.plan.ItemState;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseState;

/** Reader of all campaigns and items of the last year and of the future, for calendars. */
@ApplicationScoped
class PlannedRows {
    private static final String CAMPAIGNS =
            """
            select c.id, c.title, c.code, o.name as leader, c.anchor_on as day,
                   n.campaign_id as campaign, n.announced_at as "from", n.summary, n.hashtags, n.sequence, n.changed_at,
                   n.ended_at,
                   greatest(c.created_at, n.announced_at, n.changed_at, (select max(s.at) from campaign_step s
                            where s.campaign_id = c.id and s.kind = 'SHIFTED')) as revised_at,
                   c.lock_version + coalesce(n.sequence + 1, 0) as revision
              from campaign c join organisation o on o.id = c.organisation_id
              left join campaign_announcement n on n.campaign_id = c.id
             where c.anchor_on > cast(:today as date) - 400 and """;

    private static final String ITEMS =
            """
            select i.id, i.title as item, c.title as campaign, o.name as owner, cast(i.starts_at as text) as starts_at,
                   cast(i.ends_at as text) as ends_at, string_to_array(i.channels, ',') as channels,
                   i.version_id is not null as attached, r.state as release, i.sequence, i.changed_at as planned_at,
                   r.published_at as out_at, w.withdrawn_at as taken_back_at, i.cancelled_at, r.reach, i.asset_id as asset
              from campaign_item i join campaign c on c.id = i.campaign_id
              join organisation o on o.id = i.organisation_id
              left join release r on r.id = i.release_id
              left join withdrawal w on w.release_id = r.id
             where i.starts_at > cast(:today as date) - 400 and """;

    @Inject
    Database database;

    /** Returns the announced campaigns, including campaigns whose announcement was withdrawn. */
    List<PlannedCampaign> announced(LocalDate today, Instant now) {
        return campaigns("n.announced_at <= :of", today, now);
    }

    List<PlannedCampaign> campaign(LocalDate today, CampaignId id) {
        return campaigns("c.id = :of", today, id);
    }

    /** Returns the campaigns that an organisation leads. */
    List<PlannedCampaign> ledBy(LocalDate today, UUID organisation) {
        return campaigns("c.organisation_id = :of", today, organisation);
    }

    List<PlannedItem> itemsOf(LocalDate today, CampaignId campaign) {
        return items("c.id = :of", today, campaign);
    }

    /** Returns the items that an organisation produces, in any campaign. */
    List<PlannedItem> itemsMadeBy(LocalDate today, UUID organisation) {
        return items("i.organisation_id = :of", today, organisation);
    }

    /** Returns the items with a past or planned release outside the agencies. */
    List<PlannedItem> itemsWithRelease(LocalDate today) {
        return items("r.reach <> :of", today, Reach.INTERNAL);
    }

    private List<PlannedCampaign> campaigns(String where, LocalDate today, Object of) {
        return database.sql(CAMPAIGNS + " " + where + " order by c.anchor_on, c.code limit 500")
                .with("today", today)
                .with("of", of)
                .list(PlannedCampaign.class);
    }

    private List<PlannedItem> items(String where, LocalDate today, Object of) {
        return database
                .sql(ITEMS + " " + where + " order by i.starts_at, i.id limit 2000")
                .with("today", today)
                .with("of", of)
                .list(ItemRow.class)
                .stream()
                .map(ItemRow::item)
                .toList();
    }

    /** Item and its release. */
    private record ItemRow(
            CampaignItemId id,
            PlannedItem.Names names,
            LocalWindow window,
            Set<CampaignChannel> channels,
            AttachmentState standing,
            PlannedItem.Moves moves,
            @Nullable AssetId asset) {
        PlannedItem item() {
            var state = ItemState.of(moves.cancelledAt() != null, standing.attached(), standing.release());
            return new PlannedItem(id, names, window, new TreeSet<>(channels), state, moves, asset);
        }
    }

    private record AttachmentState(boolean attached, @Nullable ReleaseState release) {}
}
