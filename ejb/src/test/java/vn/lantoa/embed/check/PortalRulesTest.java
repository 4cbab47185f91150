package vn.lantoa.embed.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.distribution.delivery.OutwardOutcome.Answered;

class PortalRulesTest {
    private static final URI AT = URI.create("https://xa.example/vi/");

    @ParameterizedTest
    @CsvSource({
        "xa.example, https://xa.example",
        "xa.example:8080/vi/, https://xa.example:8080/vi/",
        " https://xa.example/tin#muc , https://xa.example/tin",
        "HTTP://xa.example, HTTP://xa.example"
    })
    void accepts_ordinary_input(String typed, String address) {
        assertThat(PortalRules.address(typed)).isEqualTo(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://xa.example/", "https://an:bi@xa.example/", "https:///tin", "file:///etc/passwd", "a b"})
    void accepts_nothing_else(String typed) {
        assertRejected(() -> PortalRules.address(typed), "page not-a-page");
    }

    @Test
    void follows_redirects_to_pages_alone() {
        assertThat(PortalRules.next(AT, answered(302, "../en/#x"))).contains(URI.create("https://xa.example/en/"));
        assertThat(PortalRules.next(AT, answered(200, "/en/"))).isEmpty();
        assertThat(PortalRules.next(AT, new Answered(302, Map.of(), new byte[0])))
                .isEmpty();
        assertRejected(() -> PortalRules.next(AT, answered(301, "file:///etc/passwd")), "page redirect-not-followed");
        assertRejected(() -> PortalRules.next(AT, answered(301, "http://[")), "page redirect-not-followed");
    }

    private static Answered answered(int status, String location) {
        return new Answered(status, Map.of("location", List.of(location)), new byte[0]);
    }
}
