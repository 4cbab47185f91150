package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Consumer;
import vn.lantoa.asset.history.AssetFacets;
import vn.lantoa.asset.history.ListAssets;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.CampaignStep;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.campaign.reading.CampaignView;
import vn.lantoa.campaign.reading.ReadCampaigns;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.page.UiLanguage;

/** The page of an item, and the response to the page's forms. */
@RequestScoped
class ItemModel {
    private static final int MOST = 10;
    private static final int LONGEST = 200;

    @Inject
    ReadCampaigns read;

    @Inject
    ActionAdapters actionLines;

    @Inject
    ItemForm itemForm;

    @Inject
    TypedForm form;

    @Inject
    UiLanguage ui;

    @Inject
    ListAssets list;

    CampaignView campaign(CampaignItemId id) {
        return read.of(id, form.actor());
    }

    Response done(CampaignItemId id, Consumer<CampaignItemId> use) {
        return form.done(() -> use.accept(id), "/console/campaigns/items/" + id, () -> page(id));
    }

    Page page(CampaignItemId id) {
        var campaign = campaign(id);
        var found = campaign.item(id);
        var steps = read.steps(id, form.actor());
        return itemForm.page("campaign/item.ftlh")
                .with("actions", actionLines.of(found.facts()))
                .with("actionKinds", actionLines.kinds(found.facts().spec().channels()))
                .with("plansActions", actionLines.mayPlan(found.facts()))
                .with("campaign", campaign)
                .with("row", PlanRow.of(found, itemForm.today(), ui.tag()))
                .with("steps", steps)
                .with(
                        "undo",
                        CampaignStep.lastOf(steps)
                                .map(CampaignStep::kind)
                                .filter(StepKind::mayBeTakenBack)
                                .orElse(null));
    }

    /** Returns the page with the assets whose titles contain the search text of the form, latest first; at most 10. */
    Page found(CampaignItemId id) {
        var typed = form.text("find");
        var part = typed.substring(0, Math.min(typed.length(), LONGEST));
        var found = list.call(new ListAssets.Query(null, null, part, null, AssetFacets.NONE, null, MOST), form.actor());
        return page(id).with("find", Map.of("text", part, "products", found.lines(), "more", found.next() != null));
    }
}
