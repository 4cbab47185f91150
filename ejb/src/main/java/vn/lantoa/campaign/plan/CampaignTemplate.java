package vn.lantoa.campaign.plan;

import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.ical.YearlyRule;

/**
 * Template of a campaign.
 *
 * @param name by language, Vietnamese and English
 * @param source item of the plan
 * @param rule recurrence
 */
public record CampaignTemplate(
        String slug, Map<String, String> name, String source, YearlyRule rule, List<TemplateItem> items) {}
