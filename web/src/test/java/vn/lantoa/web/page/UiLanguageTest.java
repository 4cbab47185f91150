package vn.lantoa.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.web.request.NoRuntime;

class UiLanguageTest {
    @Test
    void its_cookie_is_host_only_over_tls() {
        NoRuntime.use();

        assertThat(at("https://lantoa.example").remembered("vi")).satisfies(cookie -> {
            assertThat(cookie.getName()).isEqualTo("__Host-ui");
            assertThat(cookie.isSecure()).isTrue();
            assertThat(cookie.getDomain()).isNull();
        });
    }

    @Test
    void without_tls_browsers_still_accept_the_cookie() {
        assertThat(at("http://localhost:8080").cookieName()).isEqualTo("ui");
    }

    private static UiLanguage at(String address) {
        var language = new UiLanguage();
        language.address = new HubAddress(URI.create(address), URI.create(address));
        return language;
    }
}
