package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.lantoa.campaign.plan.AddItem;
import vn.lantoa.campaign.plan.BeginCampaign;
import vn.lantoa.campaign.plan.CampaignTemplate;
import vn.lantoa.campaign.plan.ItemState;
import vn.lantoa.campaign.plan.MoveCampaign;
import vn.lantoa.campaign.plan.Phase;
import vn.lantoa.campaign.reading.ReadCampaigns;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.page.UiLanguage;

/** The pages of campaigns: creation from a template, items with dates, and readiness. */
@Path("/console/campaigns")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CampaignPages {
    private static final String PLACE = "/console/campaigns/";
    static final String CAMPAIGN_CODE = "{code: [a-z0-9][a-z0-9-]{1,59}}";

    private static final List<String> VIEWS = List.of("list", "board", "calendar");

    @Inject
    ReadCampaigns read;

    @Inject
    MoveCampaign move;

    @Inject
    AddItem add;

    @Inject
    BeginCampaign begin;

    @Inject
    ItemForm itemForm;

    @Inject
    TypedForm form;

    @Inject
    UiLanguage ui;

    @GET
    public Page list() {
        return Page.of("campaign/list.ftlh").with("campaigns", read.list(form.actor()));
    }

    @GET
    @Path(CAMPAIGN_CODE)
    public Page campaign(
            @PathParam("code") String code,
            @QueryParam("view") @DefaultValue("list") String view,
            @QueryParam("moved") @DefaultValue("") String moved) {
        return form.empty(page(code, view).with("moved", moved));
    }

    @POST
    @Path(CAMPAIGN_CODE + "/day")
    public Response move(@PathParam("code") String code) {
        return form.done(
                () -> move.call(read.get(code, form.actor()).id(), form.day("day"), form.actor()),
                PLACE + code,
                () -> page(code, "list"));
    }

    @GET
    @Path(CAMPAIGN_CODE + "/new")
    public Page newItem(@PathParam("code") String code) {
        return form.empty(newItemPage(code));
    }

    @POST
    @Path(CAMPAIGN_CODE)
    public Response add(@PathParam("code") String code) {
        return form.answer(
                () -> {
                    var campaign = read.get(code, form.actor());
                    var id = add.call(new AddItem.Command(
                            campaign.id(),
                            form.one("phase", Phase.class),
                            itemForm.spec(),
                            itemForm.window(),
                            form.actor()));
                    return Page.seeOther(PLACE + "items/" + id);
                },
                () -> newItemPage(code));
    }

    private Page page(String code, String view) {
        var campaign = read.get(code, form.actor());
        var today = itemForm.today();
        var rows = campaign.items().stream()
                .map(item -> PlanRow.of(item, today, ui.tag()))
                .toList();
        return Page.of("campaign/campaign.ftlh")
                .with("campaign", campaign)
                .with("rows", rows)
                .with("daysLeft", ChronoUnit.DAYS.between(today, campaign.head().anchorOn()))
                .with(
                        "blocked",
                        rows.stream().filter(row -> row.item().isBlocked()).count())
                .with("view", VIEWS.contains(view) ? view : VIEWS.get(0))
                .with("states", ItemState.values())
                .with("calendar", PlanRow.PlanCalendar.of(rows, campaign.head().anchorOn(), ui.tag()));
    }

    private Page newItemPage(String code) {
        return itemForm.page("campaign/item-new.ftlh")
                .with("campaign", read.get(code, form.actor()))
                .with("phases", Phase.values());
    }

    @GET
    @Path("new")
    public Page form(@QueryParam("template") @DefaultValue("") String template) {
        return form.empty(newPage(template));
    }

    @POST
    public Response begin() {
        return form.done(
                () -> begin.call(new BeginCampaign.Command(
                        form.text("template"),
                        form.text("code"),
                        form.text("title"),
                        form.day("day"),
                        new OrganisationId(form.id("organisation")),
                        form.actor())),
                PLACE + form.text("code"),
                () -> newPage(form.text("template")));
    }

    private Page newPage(String slug) {
        var chosen = CampaignTemplate.SHIPPED.stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst();
        return Page.of("campaign/new.ftlh")
                .with("templates", CampaignTemplate.SHIPPED)
                .with("chosen", slug)
                .with("organisations", itemForm.organisations())
                .with("template", chosen.orElse(null))
                .with(
                        "days",
                        chosen.map(one -> one.rule().next(itemForm.today(), 3)).orElse(null));
    }
}
