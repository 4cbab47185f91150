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
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.distribution.subscription.ReplayDeliveries;
import vn.lantoa.distribution.subscription.RotateSecret;
import vn.lantoa.distribution.subscription.SendTestEvent;

/** The page of one of a partner's channels: its state, its deliveries, and its actions. */
@Path("/partner/subscriptions/{id}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PushPage {
    static final String TEMPLATE = "distribution/own/subscription.ftlh";

    @PathParam("id")
    UUID id = new UUID(0, 0);

    @Inject
    Visitor visitor;

    @Inject
    PushModel model;

    @Inject
    RotateSecret rotate;

    @Inject
    ReplayDeliveries replay;

    @Inject
    SendTestEvent test;

    /** Shows the channel with its deliveries, newest change first. */
    @GET
    public Response show(
            @QueryParam("which") @DefaultValue("all") String which,
            @QueryParam("before") @DefaultValue("" + Long.MAX_VALUE) long before) {
        return visitor.page(TEMPLATE, model.of(subscription(), which, before));
    }

    /** Rotates the secret and shows the new one, only this once. */
    @POST
    @Path("secret")
    public Response rotate() {
        return visitor.answer(
                () -> visitor.page(
                        "distribution/own/secret.ftlh",
                        SecretShown.of(rotate.call(visitor.actor(), subscription()), model.one(subscription()))),
                TEMPLATE,
                () -> model.of(subscription()));
    }

    /** Replays a range of the change log to this channel and reports the number of deliveries. */
    @POST
    @Path("replay")
    public Response replay() {
        return visitor.answer(
                () -> {
                    var span = model.span(subscription());
                    return visitor.page(TEMPLATE, model.replayed(subscription(), replay.call(span)));
                },
                TEMPLATE,
                () -> model.of(subscription()));
    }

    /** Sends a test event and shows the result. */
    @POST
    @Path("test")
    public Response test() {
        return visitor.answer(
                () -> {
                    var tried = test.call(visitor.actor(), subscription(), null);
                    return visitor.page(TEMPLATE, model.tried(subscription(), tried));
                },
                TEMPLATE,
                () -> model.of(subscription()));
    }

    private SubscriptionId subscription() {
        return new SubscriptionId(id);
    }
}
