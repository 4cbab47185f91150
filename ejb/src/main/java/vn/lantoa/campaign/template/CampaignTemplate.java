package vn.lantoa.campaign.template;

import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.template.ical.YearlyRule;

/**
 * The shape of a campaign, which one step makes into a dated one.
 *
 * @param name by language, Vietnamese and English
 * @param source item of the plan
 * @param rule when it comes back
 */
public record CampaignTemplate(
        String slug, Map<String, String> name, String source, YearlyRule rule, List<TemplateItem> items) {
    public CampaignTemplate {
        name = Map.copyOf(name);
        items = List.copyOf(items);
    }
}
