package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.lantoa.asset.history.AssetFacets;
import vn.lantoa.asset.history.ListAssets;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.CampaignStep;
import vn.lantoa.campaign.reading.CampaignView;
import vn.lantoa.campaign.reading.ReadCampaigns;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.page.UiLanguage;
import vn.lantoa.web.request.CurrentActor;

/** The model of an item's page, and the response to the page's forms. */
@RequestScoped
class ItemModel {
    static final String PAGE = "campaign/item.ftlh";

    private static final int MOST = 10;
    private static final int LONGEST = 200;

    @Inject
    ReadCampaigns read;

    @Inject
    ScheduledActionLines actionLines;

    @Inject
    ItemForm itemForm;

    @Inject
    TypedForm form;

    @Inject
    UiLanguage ui;

    @Inject
    ListAssets list;

    @Inject
    CurrentActor current;

    /** Returns the page of an item; {@code finds} is true to search assets by the form's search text. */
    Page page(CampaignItemId id, boolean finds) {
        var model = model(id);
        if (finds) model.put("find", products(form.text("find")));
        return form.empty(PAGE, model);
    }

    CampaignView campaign(CampaignItemId id) {
        return read.of(id, form.actor());
    }

    Response done(CampaignItemId id, Consumer<CampaignItemId> use) {
        return form.done(() -> use.accept(id), "/console/campaigns/items/" + id, PAGE, () -> model(id));
    }

    Map<String, Object> model(CampaignItemId id) {
        var campaign = campaign(id);
        var found = campaign.item(id);
        var steps = read.steps(id, form.actor());
        var model = new HashMap<String, Object>(itemForm.choices());
        model.put("actions", actionLines.of(found.facts()));
        model.put("actionKinds", actionLines.kinds(found.facts().spec().channels()));
        model.put("plansActions", actionLines.mayPlan(found.facts()));
        model.put("campaign", campaign);
        model.put("row", PlanRow.of(found, itemForm.today(), ui.tag()));
        model.put("steps", steps);
        CampaignStep.lastOf(steps)
                .filter(step -> step.kind().mayBeTakenBack())
                .ifPresent(step -> model.put("undo", step.kind()));
        return model;
    }

    /** Returns the assets whose titles contain this text, latest first; at most 10. */
    private Map<String, ?> products(String text) {
        var part = text.substring(0, Math.min(text.length(), LONGEST));
        var page = list.call(new ListAssets.Query(null, null, part, null, AssetFacets.NONE, null, MOST), current.actor());
        return Map.of("text", part, "products", page.lines(), "more", page.next() != null);
    }
}
