package vn.lantoa.sms.gateway;

import java.util.List;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.gateway.RouteSettings.MessageIdForm;
import vn.lantoa.sms.order.Concatenation;
import vn.lantoa.sms.order.DefaultAlphabet;

/** Settings of a route for tests. */
public final class SomeRoute {
    private SomeRoute() {}

    /** The same settings for a route to this company. */
    public static RouteSettings to(RouteSettings route, PartnerId company) {
        var host = route.host();
        return new RouteSettings(
                route.name(),
                new RouteSettings.Host(host.host(), host.port(), host.tls(), company),
                route.login(),
                route.speed(),
                route.sender(),
                route.coding(),
                route.receipts());
    }

    /** The settings of a route to this port of this machine, with this window. */
    public static RouteSettings to(String name, int port, int window) {
        return new RouteSettings(
                name,
                new RouteSettings.Host("127.0.0.1", port, false, null),
                new RouteSettings.Login(BindType.TRANSCEIVER, "lantoa", ""),
                new RouteSettings.Speed(1000, window),
                new RouteSettings.Sender("UBNDTINH", 5, 0),
                new RouteSettings.Coding(DefaultAlphabet.GSM, Concatenation.UDH),
                new RouteSettings.Receipts(MessageIdForm.TEXT, MessageIdForm.TEXT, 48, List.of("tc", "STOP")));
    }
}
