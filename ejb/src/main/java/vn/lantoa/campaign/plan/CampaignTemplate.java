package vn.lantoa.campaign.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.ical.YearlyRule;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.NotFound;

/**
 * Template of a campaign.
 *
 * @param name name by language (Vietnamese and English)
 * @param source item of the plan
 * @param rule recurrence
 * @param task code of the task of the plan that events of the campaign serve; null for none
 */
public record CampaignTemplate(
        String slug,
        Map<String, String> name,
        String source,
        YearlyRule rule,
        @Nullable String task,
        List<TemplateItem> items) {
    /** The shipped templates, in the order of the file. */
    public static final List<CampaignTemplate> SHIPPED =
            List.of(HubJson.file("/vn/lantoa/campaign/templates.json", CampaignTemplate[].class));

    /**
     * Returns the codes of the tasks that a form proposes for events of campaigns from this template.
     */
    public static Stream<String> tasks(String slug) {
        return SHIPPED.stream().filter(one -> one.slug().equals(slug)).flatMap(one -> Stream.ofNullable(one.task()));
    }

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
