package vn.lantoa.campaign.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.lantoa.catalogue.CatalogueEntry;

/**
 * What everyone finds of a campaign.
 *
 * @param entries what has come out of it and is there, in the order of the plan
 */
public record CampaignPage(Head head, List<CatalogueEntry> entries) {
    public CampaignPage {
        entries = List.copyOf(entries);
    }

    /**
     * What it is.
     *
     * @param code in addresses
     * @param day the day it turns about
     * @param leader name of who leads it
     * @param changedAt when what is said of it changed last
     */
    public record Head(String code, String title, String summary, LocalDate day, String leader, Instant changedAt) {}
}
