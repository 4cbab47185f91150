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
import vn.lantoa.distribution.subscription.CheckTarget;
import vn.lantoa.distribution.subscription.CreateSubscription;
import vn.lantoa.distribution.subscription.ReadSubscriptions;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.TypedForm;

/** The pages of a partner's channels, and the form for a new one; its secret is shown only once. */
@Path(PushPages.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PushPages {
    static final String PATH = "/partner/subscriptions";

    @Inject
    Visitor visitor;

    @Inject
    PushModel model;

    @Inject
    ReadSubscriptions read;

    @Inject
    CheckTarget check;

    @Inject
    CreateSubscription create;

    @Inject
    TypedForm form;

    @Inject
    PageWords words;

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
                    return visitor.page(model.secret(create.call(wanted)));
                },
                this::page);
    }

    private Page page() {
        var channels = Stream.of(Channel.values())
                .map(one -> new Choice(one.name(), words.text("channel." + one)))
                .toList();
        return Page.of("distribution/own/subscriptions.ftlh")
                .with("subscriptions", read.call(visitor.actor(), visitor.partner()))
                .with("channels", channels);
    }
}
