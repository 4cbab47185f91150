package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.lantoa.campaign.event.CampaignEvent;
import vn.lantoa.campaign.event.CampaignEventId;
import vn.lantoa.campaign.event.EventText;
import vn.lantoa.campaign.event.PlanEvent;
import vn.lantoa.campaign.reading.ReadCampaigns;
import vn.lantoa.coverage.declared.DeclarationId;
import vn.lantoa.coverage.declared.DeclarationText;
import vn.lantoa.coverage.declared.ReadDeclarations;
import vn.lantoa.coverage.declared.RecordEvent;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The pages of an event of a campaign: its plan, and the form that records what happened. */
@Path("/console/campaigns/{code: [a-z0-9][a-z0-9-]{1,59}}/events/{event: new|[0-9a-f-]{36}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class EventPages {
    @PathParam("code")
    String code = "";

    @PathParam("event")
    String event = "";

    @Inject
    ReadCampaigns read;

    @Inject
    PlanEvent plan;

    @Inject
    RecordEvent record;

    @Inject
    ReadDeclarations declarations;

    @Inject
    DeclarationModel model;

    @Inject
    TypedForm form;

    @GET
    public Page show() {
        return form.empty(page());
    }

    /** Adds or changes the event. */
    @POST
    public Response keep() {
        var id = isNew() ? new CampaignEventId(UUID.randomUUID()) : id();
        return form.done(
                () -> plan.call(read.get(code, form.actor()).id(), id, form.read(EventText.class), form.actor()),
                "/console/campaigns/" + code + "#events",
                this::page);
    }

    @GET
    @Path("record")
    public Page recording() {
        return form.empty(recordPage());
    }

    @POST
    @Path("record")
    public Response record() {
        return form.answer(
                () -> {
                    var former = form.findId("former").map(DeclarationId::new).orElse(null);
                    var text = form.read(DeclarationText.class);
                    return Page.seeOther(DeclarationPages.address(
                            record.call(new RecordEvent.Command(form.actor(), one().id(), former, text))));
                },
                this::recordPage);
    }

    private boolean isNew() {
        return event.equals("new");
    }

    private CampaignEventId id() {
        return new CampaignEventId(NotFound.unlessUuid("campaign-event:", event));
    }

    private CampaignEvent one() {
        return read.get(code, form.actor()).event(id());
    }

    private Page page() {
        var campaign = read.get(code, form.actor());
        return model.event(isNew() ? null : one()).with("campaign", campaign);
    }

    private Page recordPage() {
        var one = one();
        return model.record(one).with("declared", declarations.withoutEvent(form.actor(), one));
    }
}
