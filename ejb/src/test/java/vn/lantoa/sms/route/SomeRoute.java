package vn.lantoa.sms.route;

import java.util.List;
import vn.lantoa.sms.segment.Concatenation;
import vn.lantoa.sms.segment.DefaultAlphabet;

/** Settings of a route for tests. */
public final class SomeRoute {
    private SomeRoute() {}

    /** To this port of this machine, with this window. */
    public static RouteSettings to(String name, int port, int window) {
        return new RouteSettings(
                name,
                new RouteSettings.Host("127.0.0.1", port, false),
                new RouteSettings.Login(BindType.TRANSCEIVER, "lantoa", ""),
                new RouteSettings.Speed(1000, window),
                new RouteSettings.Sender("UBNDTINH", 5, 0),
                new RouteSettings.Coding(DefaultAlphabet.GSM, Concatenation.UDH),
                new RouteSettings.Receipts(MessageIdForm.TEXT, MessageIdForm.TEXT, 48, List.of("tc", "STOP")));
    }
}
