package vn.lantoa.coverage.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortalAddressTest {
    @ParameterizedTest
    @CsvSource({
        "so.tinh.example, https://so.tinh.example/",
        "' http://WWW.so.tinh.example:80/vi?a=1#b ', http://www.so.tinh.example/vi"
    })
    void accepts_common_spellings(String typed, String address) {
        assertThat(PortalAddress.parse(typed).value()).isEqualTo(URI.create(address));
    }

    @Test
    void treats_www_as_the_same_site() {
        var portal = PortalAddress.parse("www.so.tinh.example/vi/");

        assertThat(portal.host()).isEqualTo("so.tinh.example");
        assertThat(portal.holds(URI.create("http://so.tinh.example/tin/1"))).isTrue();
        assertThat(portal.holds(URI.create("https://con.so.tinh.example/"))).isFalse();
        assertThat(portal.holds(URI.create("https://so.tinh.example:8443/"))).isFalse();
    }

    @Test
    void rejects_invalid_addresses() {
        assertRejected(() -> PortalAddress.parse(" "), "address missing");
        assertRejected(() -> PortalAddress.parse("ftp://so.tinh.example/"), "address not-a-page");
        assertRejected(() -> PortalAddress.parse("https://u:p@so.tinh.example/"), "address not-a-page");
    }
}
