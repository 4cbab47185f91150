package vn.lantoa.campaign.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.plan.Campaigns;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.release.PlannedChanges;

/**
 * Repository of announcements of campaigns, including withdrawn announcements, and reader of the public items of announced
 * campaigns. Callers that change an announcement must
 * hold the lock of the campaign's row.
 */
@ApplicationScoped
public class CampaignAnnouncements implements PlannedChanges {
    private static final String OUT =
            """
            select i.asset_id from campaign_item i join release r on r.id = i.release_id
             where i.campaign_id = :campaign and r.reach = 'PUBLIC' and r.published_at is not null
             group by i.asset_id order by min(i.starts_at), min(i.position) limit 500""";
    private static final String KEEP =
            """
            insert into campaign_announcement (campaign_id, announced_at, summary, hashtags, sequence, changed_at, changed_by)
            values (:campaign, :from, :summary, :hashtags, 0, :now, :by)
            on conflict (campaign_id) do update set announced_at = excluded.announced_at, summary = excluded.summary,
              hashtags = excluded.hashtags, sequence = campaign_announcement.sequence + 1,
              changed_at = excluded.changed_at, changed_by = excluded.changed_by, ended_at = null""";

    @Inject
    Database database;

    @Inject
    Campaigns campaigns;

    @Inject
    Organisations organisations;

    @Inject
    Catalogue catalogue;

    @Override
    public String instants() {
        return "select announced_at as at from campaign_announcement where ended_at is null";
    }

    /**
     * Returns the announcement of the campaign, which may be withdrawn; empty if the campaign never had an
     * announcement.
     */
    public Optional<CampaignNews> find(CampaignId campaign) {
        return database.sql(
                        "select campaign_id as campaign, announced_at as \"from\", summary, hashtags, sequence, changed_at,"
                                + " ended_at from campaign_announcement where campaign_id = :campaign")
                .with("campaign", campaign)
                .first(CampaignNews.class);
    }

    /** Returns the campaign with the given code; empty if no such campaign is public now. */
    public Optional<CampaignId> findOut(String code, Instant now) {
        return database.sql(
                        """
                        select c.id from campaign c join campaign_announcement n on n.campaign_id = c.id
                        where c.code = :code and n.ended_at is null and n.announced_at <= :now""")
                .with("code", code)
                .with("now", now)
                .value(CampaignId.class);
    }

    /** Stores the announcement, or changes its text. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(CampaignId campaign, AnnounceCampaign.Words words, Instant from, Actor by, Instant now) {
        database.sql(KEEP)
                .with("campaign", campaign)
                .with("from", from)
                .with(words)
                .with("now", now)
                .with("by", by.reference())
                .update();
    }

    /** Withdraws the announcement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(CampaignId campaign, Actor by, Instant now) {
        database.sql(
                        """
                        update campaign_announcement set ended_at = :now, changed_at = :now, changed_by = :by,
                               sequence = sequence + 1
                        where campaign_id = :campaign and ended_at is null""")
                .with("now", now)
                .with("by", by.reference())
                .with("campaign", campaign)
                .update();
    }

    /**
     * @throws NotFound if the campaign does not exist or is not public yet
     */
    CampaignId get(String code, Instant now) {
        return findOut(code, now).orElseThrow(() -> new NotFound("campaign"));
    }

    CampaignPage page(CampaignId id) {
        var campaign = campaigns.get(id);
        var news = find(id).orElseThrow(() -> new NotFound("campaign"));
        var head = new CampaignPage.Head(
                campaign.code(),
                campaign.title(),
                news.summary(),
                campaign.anchorOn(),
                organisations.nameOf(campaign.organisation()),
                news.toldAt());
        return new CampaignPage(head, entries(id));
    }

    /** Returns the assets released publicly in the campaign, including withdrawn assets, in the order of the plan. */
    List<AssetId> assets(CampaignId id) {
        return database.sql(OUT).with("campaign", id).values(AssetId.class);
    }

    private List<CatalogueEntry> entries(CampaignId id) {
        var assets = assets(id);
        var shown = catalogue.shown(assets).stream()
                .collect(Collectors.toMap(CatalogueEntry::asset, Function.identity(), (one, other) -> one));
        return assets.stream().map(shown::get).filter(Objects::nonNull).toList();
    }
}
