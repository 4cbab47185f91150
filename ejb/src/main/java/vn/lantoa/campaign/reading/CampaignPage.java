package vn.lantoa.campaign.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.lantoa.catalogue.CatalogueEntry;

/**
 * Public page of a campaign.
 *
 * @param entries published items that are not withdrawn, in the order of the plan
 */
public record CampaignPage(Head head, List<CatalogueEntry> entries) {
    /**
     * Head of the page.
     *
     * @param code code in addresses
     * @param day day of the campaign
     * @param leader name of the leading organisation
     * @param changedAt last change of its announcement
     */
    public record Head(String code, String title, String summary, LocalDate day, String leader, Instant changedAt) {}
}
