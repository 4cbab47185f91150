package vn.lantoa.campaign.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.NotFound;

/** Available templates. */
@ApplicationScoped
public class CampaignTemplates {
    private static final List<CampaignTemplate> SHIPPED =
            List.of(HubJson.file("/vn/lantoa/campaign/templates.json", CampaignTemplate[].class));

    /** Returns all templates, in the order of the file. */
    public List<CampaignTemplate> all() {
        return SHIPPED;
    }

    /**
     * Returns the template with the given slug.
     *
     * @throws NotFound if no template has the slug
     */
    public CampaignTemplate get(String slug) {
        return all().stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("campaign-template:" + slug));
    }
}
