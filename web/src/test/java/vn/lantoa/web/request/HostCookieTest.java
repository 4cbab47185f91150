package vn.lantoa.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.RandomToken;

class HostCookieTest {
    private static final HubAddress HUB =
            new HubAddress(URI.create("https://lantoa.example"), URI.create("https://lantoa.example"));

    @BeforeAll
    static void enable_cookies_without_a_runtime() {
        NoRuntime.use();
    }

    private static HostCookies cookies() {
        var cookies = new HostCookies();
        cookies.address = HUB;
        return cookies;
    }

    @ParameterizedTest
    @EnumSource
    void is_host_only_over_tls(HostCookie kind) {
        assertThat(cookies().name(kind)).startsWith("__Host-");
        assertThat(cookies().isSecure()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void the_cookie_is_secure_http_only_and_same_site(HostCookie kind) {
        for (var cookie :
                List.of(cookies().of(kind, RandomToken.fresh()), cookies().gone(kind))) {
            assertThat(cookie.isSecure()).isTrue();
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getSameSite()).isEqualTo(NewCookie.SameSite.LAX);
            assertThat(cookie.getPath()).isEqualTo("/");
            assertThat(cookie.getDomain()).isNull();
        }
    }
}
