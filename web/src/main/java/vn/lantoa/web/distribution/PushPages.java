package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.delivery.CheckTarget;
import vn.lantoa.distribution.delivery.CreateSubscription;
import vn.lantoa.distribution.delivery.ReadSubscriptions;
import vn.lantoa.distribution.delivery.SubscriptionSecret;
import vn.lantoa.distribution.delivery.SubscriptionView;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.TypedForm;

/** The page of a partner's channels, and the form for a new channel, whose secret is shown only once. */
@Path("/partner/subscriptions")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PushPages {
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

    @Inject
    ReadSubscriptions subscriptions;

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
                    var made = create.call(wanted);
                    return visitor.page(secret(subscriptions.one(visitor.actor(), made.id()), made));
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

    /** Returns the page with a new secret. */
    static Page secret(SubscriptionView one, SubscriptionSecret made) {
        return Page.of("distribution/own/secret.ftlh")
                .with("one", one)
                .with("secret", made.secret())
                .with("publicKey", made.publicKey());
    }
}
