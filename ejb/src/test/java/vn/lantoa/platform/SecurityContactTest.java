package vn.lantoa.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityContactTest {
    @Test
    void is_an_e_mail_address_or_a_url() {
        assertThat(SecurityContact.parse(" an-toan@tinh.example.vn ").address())
                .isEqualTo("mailto:an-toan@tinh.example.vn");
        assertThat(SecurityContact.parse("https://tinh.example.vn/bao-lo-hong").address())
                .isEqualTo("https://tinh.example.vn/bao-lo-hong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1022", "an-toan", "http://tinh.example.vn/", "https://", "a@b.vn\nContact: c@d.vn"})
    void rejects_unusable_addresses(String text) {
        assertThatThrownBy(() -> SecurityContact.parse(text))
                .hasMessage("must be an e-mail address, or that of a page (https)");
    }

    @Test
    void the_file_expires_after_half_a_year_and_names_its_address() {
        var own = URI.create("https://lantoa.example.vn/.well-known/security.txt");

        assertThat(SecurityContact.parse("an-toan@tinh.example.vn").file(own, Instant.parse("2026-11-29T08:15:00Z")))
                .isEqualTo("Contact: mailto:an-toan@tinh.example.vn\n"
                        + "Expires: 2027-05-28T00:00:00Z\n"
                        + "Preferred-Languages: vi, en\n"
                        + "Canonical: https://lantoa.example.vn/.well-known/security.txt\n");
    }
}
