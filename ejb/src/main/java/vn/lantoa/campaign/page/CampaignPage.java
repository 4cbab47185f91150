package vn.lantoa.campaign.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.lantoa.catalogue.CatalogueEntry;

/**
 * The public page of a campaign.
 *
 * @param entries the items that are out and not taken back, in the order of the plan
 */
public record CampaignPage(Head head, List<CatalogueEntry> entries) {
    public CampaignPage {
        entries = List.copyOf(entries);
    }

    /**
     * The head of the page.
     *
     * @param code in addresses
     * @param day the day of the campaign
     * @param leader name of the leading organisation
     * @param changedAt when its announcement changed last
     */
    public record Head(String code, String title, String summary, LocalDate day, String leader, Instant changedAt) {}
}
