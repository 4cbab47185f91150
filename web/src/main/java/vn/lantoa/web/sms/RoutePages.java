package vn.lantoa.web.sms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Secret;
import vn.lantoa.sms.gateway.BindType;
import vn.lantoa.sms.gateway.RouteId;
import vn.lantoa.sms.gateway.RouteQueries;
import vn.lantoa.sms.gateway.RouteSettings;
import vn.lantoa.sms.gateway.RouteSettings.MessageIdForm;
import vn.lantoa.sms.gateway.SaveRoute;
import vn.lantoa.sms.gateway.TurnRoute;
import vn.lantoa.sms.order.Concatenation;
import vn.lantoa.sms.order.DefaultAlphabet;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The pages of SMPP routes to telecom companies, for hub-wide administrators. */
@Path("/console/sms/routes")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class RoutePages {
    private static final String PLACE = "/console/sms/routes";

    /** Usual settings of companies; certificates are verified unless the form states otherwise. */
    private static final RouteSettings USUAL = new RouteSettings(
            "",
            new RouteSettings.Host("", 2775, true, null),
            new RouteSettings.Login(BindType.TRANSCEIVER, "", ""),
            new RouteSettings.Speed(50, 10),
            new RouteSettings.Sender("", 5, 0),
            new RouteSettings.Coding(DefaultAlphabet.GSM, Concatenation.UDH),
            new RouteSettings.Receipts(MessageIdForm.TEXT, MessageIdForm.TEXT, 48, List.of("TC", "STOP", "HUY")));

    @Inject
    RouteQueries queries;

    @Inject
    SaveRoute save;

    @Inject
    TurnRoute turn;

    @Inject
    GatewayChoices choices;

    @Inject
    TypedForm form;

    @GET
    public Page list() {
        return form.empty(page());
    }

    @GET
    @Path("new")
    public Page blank() {
        queries.list(form.actor());
        return form.empty(page(USUAL, ""));
    }

    @POST
    public Response make() {
        return form.done(() -> save(null), PLACE, () -> page(USUAL, ""));
    }

    @GET
    @Path("{route}")
    public Page one(@PathParam("route") String route) {
        return form.empty(page(RouteId.parse(route)));
    }

    @POST
    @Path("{route}")
    public Response change(@PathParam("route") String route) {
        var id = RouteId.parse(route);
        return form.done(() -> save(id), PLACE, () -> page(id));
    }

    @POST
    @Path("{route}/state")
    public Response turn(@PathParam("route") String route) {
        return form.done(
                () -> turn.call(RouteId.parse(route), form.text("on").equals("true"), form.actor()), PLACE, this::page);
    }

    private Page page() {
        return Page.of("sms/gateway/routes.ftlh")
                .with("routes", queries.list(form.actor()))
                .with("companies", choices.routeCompanies());
    }

    private void save(@Nullable RouteId id) {
        save.call(new SaveRoute.Command(id, typed(), password(), form.actor()));
    }

    private Page page(RouteId id) {
        return page(queries.get(id, form.actor()).settings(), id.toString());
    }

    private Page page(RouteSettings settings, String id) {
        // browsers leave out unticked boxes, so another field shows whether the form was sent
        var isTyped = !form.raw("bind").isEmpty();
        return Page.of("sms/gateway/route.ftlh")
                .with("id", id)
                .with("set", settings)
                .with("stopWords", String.join(" ", settings.receipts().stopWords()))
                .with("tls", isTyped ? form.isTicked("tls") : settings.host().tls())
                .with("companies", choices.routeCompanies())
                .with("binds", Choice.names(BindType.values()))
                .with("alphabets", Choice.names(DefaultAlphabet.values()))
                .with("concatenations", Choice.names(Concatenation.values()))
                .with("idForms", Choice.names(MessageIdForm.values()));
    }

    private RouteSettings typed() {
        return new RouteSettings(
                form.text("name"),
                form.read(RouteSettings.Host.class),
                form.read(RouteSettings.Login.class),
                form.read(RouteSettings.Speed.class),
                new RouteSettings.Sender(form.text("sender"), form.number("senderTon"), form.number("senderNpi")),
                form.read(RouteSettings.Coding.class),
                new RouteSettings.Receipts(
                        form.one("answerIds", MessageIdForm.class),
                        form.one("receiptIds", MessageIdForm.class),
                        form.number("receiptHours"),
                        form.parts("stopWords")));
    }

    /** Returns the typed password; null if nothing was typed, so that the current password is kept. */
    private @Nullable Secret password() {
        var typed = form.raw("password");
        return typed.isEmpty() ? null : new Secret(typed);
    }
}
