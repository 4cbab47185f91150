package vn.lantoa.campaign.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.plan.Campaigns;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Organisations;

/** Query of the public items of announced campaigns. */
@ApplicationScoped
class PublicCampaigns {
    private static final String OUT =
            """
            select i.asset_id from campaign_item i join release r on r.id = i.release_id
             where i.campaign_id = :campaign and r.reach = 'PUBLIC' and r.published_at is not null
             group by i.asset_id order by min(i.starts_at), min(i.position) limit 500""";

    @Inject
    Database database;

    @Inject
    CampaignAnnouncements announcements;

    @Inject
    Campaigns campaigns;

    @Inject
    Organisations organisations;

    @Inject
    Catalogue catalogue;

    /**
     * @throws NotFound if the campaign does not exist or is not public yet
     */
    CampaignId get(String code, Instant now) {
        return announcements.findOut(code, now).orElseThrow(() -> new NotFound("campaign"));
    }

    CampaignPage page(CampaignId id) {
        var campaign = campaigns.get(id);
        var news = announcements.find(id).orElseThrow(() -> new NotFound("campaign"));
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
