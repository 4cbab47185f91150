package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import vn.lantoa.campaign.plan.BeginCampaign;
import vn.lantoa.campaign.plan.CampaignTemplates;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The form that creates a campaign from a template. */
@Path("/console/campaigns")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class BeginCampaignPages {
    private static final String NEW = "campaign/new.ftlh";
    private static final int DAYS_SHOWN = 3;

    @Inject
    CampaignTemplates templates;

    @Inject
    BeginCampaign begin;

    @Inject
    ItemForm itemForm;

    @Inject
    TypedForm form;

    @GET
    @Path("new")
    public Page form(@QueryParam("template") @DefaultValue("") String template) {
        return form.empty(NEW, newModel(template));
    }

    @POST
    public Response begin() {
        return form.answer(
                () -> {
                    begin.call(new BeginCampaign.Command(
                            form.text("template"),
                            form.text("code"),
                            form.text("title"),
                            form.day("day"),
                            new OrganisationId(form.id("organisation")),
                            form.actor()));
                    return Page.seeOther("/console/campaigns/" + form.text("code"));
                },
                NEW,
                () -> newModel(form.text("template")));
    }

    private Map<String, ?> newModel(String slug) {
        var chosen =
                templates.all().stream().filter(one -> one.slug().equals(slug)).findFirst();
        var model = new HashMap<String, Object>();
        model.put("templates", templates.all());
        model.put("chosen", slug);
        model.put("organisations", itemForm.organisations());
        chosen.ifPresent(one -> {
            model.put("template", one);
            model.put("days", one.rule().next(itemForm.today(), DAYS_SHOWN));
        });
        return model;
    }
}
