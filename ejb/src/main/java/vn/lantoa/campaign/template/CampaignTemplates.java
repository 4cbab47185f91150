package vn.lantoa.campaign.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.json.HubJson;

/** The templates that there are. */
@ApplicationScoped
public class CampaignTemplates {
    private static final List<CampaignTemplate> SHIPPED =
            List.of(HubJson.file("/vn/lantoa/campaign/templates.json", CampaignTemplate[].class));

    /** All templates, in the order of the file. */
    public List<CampaignTemplate> all() {
        return SHIPPED;
    }

    /** The template of this slug. */
    public CampaignTemplate get(String slug) {
        return all().stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("campaign-template:" + slug));
    }
}
