package vn.lantoa.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.RandomToken;

class HostCookieTest {
    private static final HubAddress HUB =
            new HubAddress(URI.create("https://lantoa.example"), URI.create("https://lantoa.example"));

    @BeforeAll
    static void cookies_are_made() {
        NoRuntime.use();
    }

    static Stream<HostCookie> all() {
        var session = new SessionCookie();
        session.address = HUB;
        var device = new DeviceCookie();
        device.address = HUB;
        var half = new HalfCookie();
        half.address = HUB;
        var visit = new PartnerSessionCookie();
        visit.address = HUB;
        var flow = new FlowCookie();
        flow.address = HUB;
        return Stream.of(session, device, half, visit, flow);
    }

    @ParameterizedTest
    @MethodSource("all")
    void is_host_only_over_tls(HostCookie kind) {
        assertThat(kind.name()).startsWith("__Host-");
        assertThat(kind.isSecure()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_cookie_is_secure_http_only_and_same_site(HostCookie kind) {
        for (var cookie : List.of(kind.of(RandomToken.fresh()), kind.gone())) {
            assertThat(cookie.isSecure()).isTrue();
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getSameSite()).isEqualTo(NewCookie.SameSite.LAX);
            assertThat(cookie.getPath()).isEqualTo("/");
            assertThat(cookie.getDomain()).isNull();
        }
    }
}
