package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.distribution.subscription.EndSubscription;
import vn.lantoa.distribution.subscription.PauseSubscription;
import vn.lantoa.distribution.subscription.ResumeSubscription;

/** The forms by which a partner pauses, resumes and ends its own channels. */
@Path("/partner/subscriptions/{id}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PushStatePages {
    @PathParam("id")
    UUID id = new UUID(0, 0);

    @Inject
    Visitor visitor;

    @Inject
    PushModel model;

    @Inject
    PauseSubscription pause;

    @Inject
    ResumeSubscription resume;

    @Inject
    EndSubscription end;

    @POST
    @Path("pause")
    public Response pause() {
        return done(() -> pause.call(visitor.actor(), subscription()), here());
    }

    @POST
    @Path("resume")
    public Response resume() {
        return done(() -> resume.call(visitor.actor(), subscription()), here());
    }

    @POST
    @Path("end")
    public Response end() {
        return done(() -> end.call(visitor.actor(), subscription()), "/partner/subscriptions");
    }

    private Response done(Runnable action, String there) {
        return visitor.done(action, there, () -> model.of(subscription()));
    }

    private SubscriptionId subscription() {
        return new SubscriptionId(id);
    }

    private String here() {
        return "/partner/subscriptions/" + id;
    }
}
