package vn.lantoa.web.sms.gateway;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Secret;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.route.BindType;
import vn.lantoa.sms.route.MessageIdForm;
import vn.lantoa.sms.route.Route;
import vn.lantoa.sms.route.RouteSettings;
import vn.lantoa.sms.segment.Concatenation;
import vn.lantoa.sms.segment.DefaultAlphabet;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.TypedForm;

/** The settings of a route as they are typed. */
@RequestScoped
class RouteForm {
    /** The usual settings of companies; a certificate is verified unless the form says otherwise. */
    private static final RouteSettings USUAL = new RouteSettings(
            "",
            new RouteSettings.Host("", 2775, true, null),
            new RouteSettings.Login(BindType.TRANSCEIVER, "", ""),
            new RouteSettings.Speed(50, 10),
            new RouteSettings.Sender("", 5, 0),
            new RouteSettings.Coding(DefaultAlphabet.GSM, Concatenation.UDH),
            new RouteSettings.Receipts(MessageIdForm.TEXT, MessageIdForm.TEXT, 48, List.of("TC", "STOP", "HUY")));

    @Inject
    TypedForm form;

    @Inject
    GatewayChoices choices;

    Map<String, ?> blank() {
        return model(USUAL, "");
    }

    Map<String, ?> of(Route route) {
        return model(route.settings(), route.id().toString());
    }

    private Map<String, ?> model(RouteSettings settings, String id) {
        var model = new HashMap<String, Object>();
        model.put("id", id);
        model.put("set", settings);
        model.put("stopWords", String.join(" ", settings.receipts().stopWords()));
        // an unticked box is not sent: the sender's field says whether the form was typed at all
        model.put("tls", isTyped() ? form.isTicked("tls") : settings.host().tls());
        model.put("companies", choices.routeCompanies());
        model.put("binds", Choice.names(BindType.values()));
        model.put("alphabets", Choice.names(DefaultAlphabet.values()));
        model.put("concatenations", Choice.names(Concatenation.values()));
        model.put("idForms", Choice.names(MessageIdForm.values()));
        return model;
    }

    private boolean isTyped() {
        return !form.raw("bind").isEmpty();
    }

    RouteSettings read() {
        return new RouteSettings(
                form.text("name"),
                new RouteSettings.Host(
                        form.text("host"),
                        form.number("port"),
                        form.isTicked("tls"),
                        form.findId("partner").map(PartnerId::new).orElse(null)),
                new RouteSettings.Login(
                        form.one("bind", BindType.class), form.text("systemId"), form.text("systemType")),
                new RouteSettings.Speed(form.number("tps"), form.number("window")),
                new RouteSettings.Sender(form.text("sender"), form.number("senderTon"), form.number("senderNpi")),
                new RouteSettings.Coding(
                        form.one("alphabet", DefaultAlphabet.class), form.one("concatenation", Concatenation.class)),
                new RouteSettings.Receipts(
                        form.one("answerIds", MessageIdForm.class),
                        form.one("receiptIds", MessageIdForm.class),
                        form.number("receiptHours"),
                        form.parts("stopWords")));
    }

    /** The typed password; null, which keeps the present one, if nothing was typed. */
    @Nullable Secret password() {
        var typed = form.raw("password");
        return typed.isEmpty() ? null : new Secret(typed);
    }
}
