package vn.lantoa.campaign.plan;

import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.ical.YearlyRule;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.NotFound;

/**
 * Template of a campaign.
 *
 * @param name name by language (Vietnamese and English)
 * @param source item of the plan
 * @param rule recurrence
 */
public record CampaignTemplate(
        String slug, Map<String, String> name, String source, YearlyRule rule, List<TemplateItem> items) {
    /** The shipped templates, in the order of the file. */
    public static final List<CampaignTemplate> SHIPPED =
            List.of(HubJson.file("/vn/lantoa/campaign/templates.json", CampaignTemplate[].class));

    /**
     * Returns the template with the given slug.
     *
     * @throws NotFound if no template has the slug
     */
    static CampaignTemplate get(String slug) {
        return SHIPPED.stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("campaign-template:" + slug));
    }
}
