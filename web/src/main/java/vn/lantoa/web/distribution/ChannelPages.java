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
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import vn.lantoa.distribution.delivery.ChangeSubscription;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.delivery.ReadSubscriptions;
import vn.lantoa.distribution.delivery.ReplayDeliveries;
import vn.lantoa.distribution.delivery.SendTestEvent;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Slug;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of one channel of a partner, with its deliveries. */
@Path("/partner/subscriptions/{id}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ChannelPages {
    private static final String PATH = "/partner/subscriptions";

    @PathParam("id")
    UUID id = new UUID(0, 0);

    @Inject
    Visitor visitor;

    @Inject
    TypedForm form;

    @Inject
    ChangeSubscription change;

    @Inject
    ReplayDeliveries replay;

    @Inject
    SendTestEvent test;

    @Inject
    ReadSubscriptions subscriptions;

    /** Shows the channel with its deliveries, newest change first. */
    @GET
    public Response show(
            @QueryParam("which") @DefaultValue("all") String which,
            @QueryParam("before") @DefaultValue("" + Long.MAX_VALUE) long before) {
        return visitor.page(channelPage(which, before));
    }

    /** Rotates the secret and shows the new secret, which is not shown again. */
    @POST
    @Path("secret")
    public Response rotate() {
        return answer(() -> {
            var made = change.rotate(visitor.actor(), subscription());
            return PushPages.secret(subscriptions.one(visitor.actor(), subscription()), made);
        });
    }

    /** Replays a range of the change log to this channel and reports the number of deliveries. */
    @POST
    @Path("replay")
    public Response replay() {
        return answer(() -> {
            var command =
                    new ReplayDeliveries.Command(visitor.actor(), subscription(), number("from"), number("to"), null);
            int planned = replay.call(command);
            return channelPage().with("planned", planned);
        });
    }

    /** Sends a test event and shows the result. */
    @POST
    @Path("test")
    public Response test() {
        return answer(() -> {
            var tried = test.call(visitor.actor(), subscription(), null);
            return channelPage().with("tried", tried);
        });
    }

    @POST
    @Path("pause")
    public Response pause() {
        return moved(SubscriptionState.PAUSED, PATH + "/" + id);
    }

    @POST
    @Path("resume")
    public Response resume() {
        return moved(SubscriptionState.ACTIVE, PATH + "/" + id);
    }

    @POST
    @Path("end")
    public Response end() {
        return moved(SubscriptionState.ENDED, PATH);
    }

    private Response moved(SubscriptionState next, String there) {
        return visitor.done(() -> change.call(visitor.actor(), subscription(), next), there, this::channelPage);
    }

    private Response answer(Supplier<Page> action) {
        return visitor.answer(() -> visitor.page(action.get()), this::channelPage);
    }

    private long number(String field) {
        var text = form.text(field);
        if (text.matches("\\d{1,18}")) return Long.parseLong(text);
        throw new Rejected(Issues.of(field, text.isEmpty() ? "missing" : "not-a-number"));
    }

    private SubscriptionId subscription() {
        return new SubscriptionId(id);
    }

    private Page channelPage() {
        return channelPage("all", Long.MAX_VALUE);
    }

    private Page channelPage(String which, long before) {
        var one = subscriptions.one(visitor.actor(), subscription());
        var chosen = Slug.find(ReadSubscriptions.Which.class, which).orElse(ReadSubscriptions.Which.ALL);
        var page = subscriptions.deliveries(visitor.actor(), subscription(), chosen, before);
        return Page.of("distribution/own/subscription.ftlh")
                .with("one", one)
                .with("which", chosen.name().toLowerCase(Locale.ROOT))
                .with("deliveries", page.deliveries())
                .with("next", page.next())
                .with("first", before == Long.MAX_VALUE)
                .with("dropKey", one.channel() == Channel.SFTP ? subscriptions.dropKey(one) : "")
                .with("mayTest", one.channel() == Channel.WEBHOOK);
    }
}
