package vn.lantoa.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.kernel.HubAddress;

class HostCookieTest {
    private static final HubAddress HUB =
            new HubAddress(URI.create("https://lantoa.example"), URI.create("https://lantoa.example"));

    static Stream<HostCookie> all() {
        var session = new SessionCookie();
        session.address = HUB;
        var device = new DeviceCookie();
        device.address = HUB;
        var half = new HalfCookie();
        half.address = HUB;
        var visit = new PartnerSessionCookie();
        visit.address = HUB;
        return Stream.of(session, device, half, visit);
    }

    @ParameterizedTest
    @MethodSource("all")
    void is_of_this_host_alone_over_tls(HostCookie kind) {
        assertThat(kind.name()).startsWith("__Host-");
        assertThat(kind.isSecure()).isTrue();
    }
}
