package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.action.DropAction;
import vn.lantoa.campaign.action.PlanAction;
import vn.lantoa.campaign.action.ReadActions;
import vn.lantoa.campaign.action.ScheduledActionId;
import vn.lantoa.campaign.action.ScheduledActionRecord;
import vn.lantoa.campaign.action.ScheduledActionState;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.page.Messages;
import vn.lantoa.web.page.UiLanguage;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.CurrentActor;

/** The API of scheduled actions (mailings, orders and bulletins), placed when an item of a campaign is published. */
@Path("/api/v1/campaigns/items/{item: [0-9a-f-]{36}}/actions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaign")
public class ScheduledActionsApi {
    @Inject
    PlanAction plan;

    @Inject
    DropAction drop;

    @Inject
    CurrentActor current;

    @PathParam("item")
    String item = "";

    @Inject
    ReadActions read;

    @Inject
    ActionAdapters adapters;

    @Inject
    UiLanguage ui;

    @GET
    @Operation(
            summary = "What is placed by itself once an item is out, and what came of it",
            description = "In the order in which it was planned; at most 20. Its times are counted from the item's"
                    + " window, wherever that is moved.",
            operationId = "listActions")
    @APIResponse(responseCode = "200", description = "The actions")
    public ScheduledActionDocument.All list() {
        var found = read.call(CampaignItemId.parse(item), current.actor());
        return new ScheduledActionDocument.All(
                found.actions().stream().map(kept -> document(kept, found)).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Plan what is placed by itself once an item is out",
            description =
                    "Exactly one of `mailing`, `order` and `bulletin`. It is placed for whoever plans it, with the"
                            + " rights that he has then: he releases for the agency that makes the item. An urgent bulletin is"
                            + " never let out by itself. With an `Idempotency-Key` the same request within a day is done once.",
            operationId = "planAction")
    @APIResponseSchema(value = ScheduledActionDocument.class, responseDescription = "Planned", responseCode = "201")
    @APIResponse(responseCode = "409", description = "The item is out already, or was called off: place it by hand")
    public Response plan(@Nullable ScheduledActionBody body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        if (body == null) throw new Rejected(Issues.of("actions", "missing"));
        var of = CampaignItemId.parse(item);
        var id = plan.call(new PlanAction.Command(of, body.read(), key, current.actor()));
        return Created.at("/api/v1/campaigns/items/" + of + "/actions/" + id, document(of, id));
    }

    @GET
    @Path("{action: [0-9a-f-]{36}}")
    @Operation(summary = "One of them, with what came of it", operationId = "readAction")
    @APIResponse(responseCode = "200", description = "The action")
    public ScheduledActionDocument one(@PathParam("action") String action) {
        return document(CampaignItemId.parse(item), ScheduledActionId.parse(action));
    }

    @DELETE
    @Path("{action: [0-9a-f-]{36}}")
    @Operation(
            summary = "Say that something is not to be placed after all",
            description = "Until the item is out; what was placed is called off where it was placed.",
            operationId = "dropAction")
    @APIResponse(responseCode = "204", description = "It is not placed")
    @APIResponse(responseCode = "409", description = "The item is out already, or was called off")
    public void drop(@PathParam("action") String action) {
        drop.call(CampaignItemId.parse(item), ScheduledActionId.parse(action), current.actor());
    }

    private ScheduledActionDocument document(CampaignItemId id, ScheduledActionId action) {
        var found = read.call(id, current.actor());
        return found.actions().stream()
                .filter(kept -> kept.id().equals(action))
                .map(kept -> document(kept, found))
                .findFirst()
                .orElseThrow(() -> new NotFound("campaign-action:" + action));
    }

    private ScheduledActionDocument document(ScheduledActionRecord kept, ReadActions.ItemActions found) {
        var action = kept.action();
        var adapter = adapters.adapter(action);
        var body = adapter.body(action);
        return new ScheduledActionDocument(
                kept.id().toString(),
                action.kind().slug(),
                word(kept.state()),
                adapter.isHidden(action) ? body.withoutList() : body,
                adapter.times(action, found.window(), found.zone()),
                placed(kept),
                kept.state() == ScheduledActionState.REFUSED ? refusal(kept.outcome()) : List.of());
    }

    private ScheduledActionDocument.@Nullable Placed placed(ScheduledActionRecord kept) {
        return adapters.outcome(kept)
                .map(state -> new ScheduledActionDocument.Placed(
                        adapters.adapter(kept.action()).surface().address() + kept.outcome(), word(state)))
                .orElse(null);
    }

    private List<ScheduledActionDocument.Reason> refusal(String codes) {
        var lines = codes.lines().toList();
        var texts = Messages.in(ui.tag()).refusal(codes);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> ScheduledActionDocument.Reason.of(lines.get(i), texts.get(i)))
                .toList();
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
