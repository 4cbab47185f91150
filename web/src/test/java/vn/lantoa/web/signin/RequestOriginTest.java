package vn.lantoa.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestOriginTest {
    private static final String PUBLIC = "https://lantoa.example";

    @Test
    void accepts_the_public_and_the_requested_address_as_own_origin() {
        assertThat(RequestOrigin.isOurs(PUBLIC, "10.0.0.7:8080", PUBLIC)).isTrue();
        assertThat(RequestOrigin.isOurs("http://127.0.0.1:8080", "127.0.0.1:8080", PUBLIC))
                .isTrue();
    }

    @Test
    void rejects_other_sites_sandboxes_and_missing_origins() {
        assertThat(RequestOrigin.isOurs("https://evil.example", "lantoa.example", PUBLIC))
                .isFalse();
        assertThat(RequestOrigin.isOurs("https://lantoa.example.evil.example", "lantoa.example", PUBLIC))
                .isFalse();
        assertThat(RequestOrigin.isOurs("null", "lantoa.example", PUBLIC)).isFalse();
        assertThat(RequestOrigin.isOurs("://", "lantoa.example", PUBLIC)).isFalse();
        assertThat(RequestOrigin.isOurs(null, "lantoa.example", PUBLIC)).isFalse();
    }
}
