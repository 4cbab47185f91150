package vn.lantoa.web.distribution;

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
import java.util.UUID;
import java.util.function.Supplier;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.distribution.subscription.MoveSubscription;
import vn.lantoa.distribution.subscription.ReplayDeliveries;
import vn.lantoa.distribution.subscription.RotateSecret;
import vn.lantoa.distribution.subscription.SendTestEvent;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of one of a partner's channels: its state, its deliveries, and its actions. */
@Path(PushPages.PATH + "/{id}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PushPage {
    @PathParam("id")
    UUID id = new UUID(0, 0);

    @Inject
    Visitor visitor;

    @Inject
    PushModel model;

    @Inject
    MoveSubscription move;

    @Inject
    RotateSecret rotate;

    @Inject
    ReplayDeliveries replay;

    @Inject
    SendTestEvent test;

    @Inject
    TypedForm form;

    /** Shows the channel with its deliveries, newest change first. */
    @GET
    public Response show(
            @QueryParam("which") @DefaultValue("all") String which,
            @QueryParam("before") @DefaultValue("" + Long.MAX_VALUE) long before) {
        return visitor.page(model.of(subscription(), which, before));
    }

    /** Rotates the secret and shows the new one, only this once. */
    @POST
    @Path("secret")
    public Response rotate() {
        return answer(() -> model.secret(rotate.call(visitor.actor(), subscription())));
    }

    /** Replays a range of the change log to this channel and reports the number of deliveries. */
    @POST
    @Path("replay")
    public Response replay() {
        return answer(() -> {
            var command = new ReplayDeliveries.Command(
                    visitor.actor(), subscription(), number("from"), number("to"), null);
            int planned = replay.call(command);
            return model.of(subscription()).with("planned", planned);
        });
    }

    /** Sends a test event and shows the result. */
    @POST
    @Path("test")
    public Response test() {
        return answer(() -> {
            var tried = test.call(visitor.actor(), subscription(), null);
            return model.of(subscription()).with("tried", tried);
        });
    }

    @POST
    @Path("pause")
    public Response pause() {
        return moved(SubscriptionState.PAUSED, PushPages.PATH + "/" + id);
    }

    @POST
    @Path("resume")
    public Response resume() {
        return moved(SubscriptionState.ACTIVE, PushPages.PATH + "/" + id);
    }

    @POST
    @Path("end")
    public Response end() {
        return moved(SubscriptionState.ENDED, PushPages.PATH);
    }

    private Response moved(SubscriptionState next, String there) {
        return visitor.done(
                () -> move.call(visitor.actor(), subscription(), next), there, () -> model.of(subscription()));
    }

    private Response answer(Supplier<Page> action) {
        return visitor.answer(() -> visitor.page(action.get()), () -> model.of(subscription()));
    }

    private long number(String field) {
        var text = form.text(field);
        if (text.matches("\\d{1,18}")) return Long.parseLong(text);
        throw new Rejected(Issues.of(field, text.isEmpty() ? "missing" : "not-a-number"));
    }

    private SubscriptionId subscription() {
        return new SubscriptionId(id);
    }
}
