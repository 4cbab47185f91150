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
import java.util.stream.Stream;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.delivery.CheckTarget;
import vn.lantoa.distribution.delivery.CreateSubscription;
import vn.lantoa.distribution.delivery.MoveSubscription;
import vn.lantoa.distribution.delivery.ReadDeliveries;
import vn.lantoa.distribution.delivery.ReadSubscriptions;
import vn.lantoa.distribution.delivery.ReplayDeliveries;
import vn.lantoa.distribution.delivery.RotateSecret;
import vn.lantoa.distribution.delivery.SendTestEvent;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.distribution.delivery.SubscriptionSecret;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Slug;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.TypedForm;

/** The pages of a partner's channels, and the form for a new one; its secret is shown only once. */
@Path("/partner/subscriptions")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PushPages {
    private static final String PATH = "/partner/subscriptions";

    @Inject
    Visitor visitor;

    @Inject
    CheckTarget check;

    @Inject
    CreateSubscription create;

    @Inject
    TypedForm form;

    @Inject
    PageWords words;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    @Inject
    MoveSubscription move;

    @Inject
    RotateSecret rotate;

    @Inject
    ReplayDeliveries replay;

    @Inject
    SendTestEvent test;

    @Inject
    ReadSubscriptions subscriptions;

    @Inject
    ReadDeliveries deliveries;

    @GET
    public Response list() {
        return visitor.page(page());
    }

    @POST
    public Response make() {
        return visitor.answer(
                () -> {
                    var wanted = new CreateSubscription.Command(
                            visitor.actor(),
                            visitor.partner(),
                            form.one("channel", Channel.class),
                            form.text("label"),
                            form.text("target"),
                            form.text("settings"));
                    check.call(wanted);
                    return visitor.page(secret(create.call(wanted)));
                },
                this::page);
    }

    private Page page() {
        var channels = Stream.of(Channel.values())
                .map(one -> new Choice(one.name(), words.text("channel." + one)))
                .toList();
        return Page.of("distribution/own/subscriptions.ftlh")
                .with("subscriptions", subscriptions.call(visitor.actor(), visitor.partner()))
                .with("channels", channels);
    }

    /** Shows the channel with its deliveries, newest change first. */
    @GET
    @Path("{id}")
    public Response show(
            @QueryParam("which") @DefaultValue("all") String which,
            @QueryParam("before") @DefaultValue("" + Long.MAX_VALUE) long before) {
        return visitor.page(channelPage(which, before));
    }

    /** Rotates the secret and shows the new secret once. */
    @POST
    @Path("{id}/secret")
    public Response rotate() {
        return answer(() -> secret(rotate.call(visitor.actor(), subscription())));
    }

    /** Replays a range of the change log to this channel and reports the number of deliveries. */
    @POST
    @Path("{id}/replay")
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
    @Path("{id}/test")
    public Response test() {
        return answer(() -> {
            var tried = test.call(visitor.actor(), subscription(), null);
            return channelPage().with("tried", tried);
        });
    }

    @POST
    @Path("{id}/pause")
    public Response pause() {
        return moved(SubscriptionState.PAUSED, PATH + "/" + id);
    }

    @POST
    @Path("{id}/resume")
    public Response resume() {
        return moved(SubscriptionState.ACTIVE, PATH + "/" + id);
    }

    @POST
    @Path("{id}/end")
    public Response end() {
        return moved(SubscriptionState.ENDED, PATH);
    }

    private Response moved(SubscriptionState next, String there) {
        return visitor.done(() -> move.call(visitor.actor(), subscription(), next), there, this::channelPage);
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
        var chosen = Slug.find(ReadDeliveries.Which.class, which).orElse(ReadDeliveries.Which.ALL);
        var page = deliveries.call(visitor.actor(), subscription(), chosen, before);
        return Page.of("distribution/own/subscription.ftlh")
                .with("one", one)
                .with("which", chosen.name().toLowerCase(Locale.ROOT))
                .with("deliveries", page.deliveries())
                .with("next", page.next())
                .with("first", before == Long.MAX_VALUE)
                .with("dropKey", one.channel() == Channel.SFTP ? subscriptions.dropKey(one) : "")
                .with("mayTest", one.channel() == Channel.WEBHOOK);
    }

    private Page secret(SubscriptionSecret made) {
        return Page.of("distribution/own/secret.ftlh")
                .with("one", subscriptions.one(visitor.actor(), made.id()))
                .with("secret", made.secret())
                .with("publicKey", made.publicKey());
    }
}
