package vn.lantoa.web.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.embed.EmbedPolicy;
import vn.lantoa.kernel.HubAddress;

class SecurityHeadersTest {
    private static final String HUB = "https://hub.example.vn";

    @Test
    void a_page_cannot_be_framed() {
        assertThat(policy(null)).contains("frame-ancestors 'none'").doesNotContain("portal");
    }

    /** The policy that RangedAnswer sets for files. */
    @Test
    void a_file_can_be_framed_by_the_operators_embedding_sites() {
        assertThat(policy("sandbox; default-src 'none'"))
                .isEqualTo("sandbox; default-src 'none'; frame-ancestors https://portal.example.vn " + HUB);
    }

    @Test
    void responses_with_their_own_framing_policy_keep_it() {
        assertThat(policy("default-src 'none'; frame-ancestors *")).isEqualTo("default-src 'none'; frame-ancestors *");
    }

    @Test
    void hsts_covers_the_hub_and_its_subdomains_for_a_year() {
        assertThat(transport(new HubAddress(URI.create(HUB), URI.create(HUB))))
                .isEqualTo("max-age=31536000; includeSubDomains");
    }

    @Test
    void the_operator_of_a_host_with_other_sites_below_says_how_long_and_for_which() {
        var address = new HubAddress(URI.create(HUB), URI.create(HUB), "max-age=31536000");

        assertThat(transport(address)).isEqualTo("max-age=31536000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HubAddress(URI.create(HUB), URI.create(HUB), "max-age=1\r\nSet-Cookie: a=b"));
    }

    @Test
    void without_tls_there_is_no_hsts_header() {
        var plain = URI.create("http://hub.example.vn");

        assertThat(transport(new HubAddress(plain, plain))).isEqualTo("null");
    }

    private static String transport(HubAddress address) {
        var headers = new MultivaluedHashMap<String, Object>();
        headers(address).addTo(headers);
        return String.valueOf(headers.getFirst("Strict-Transport-Security"));
    }

    private static SecurityHeaders headers(HubAddress address) {
        var security = new SecurityHeaders();
        security.address = address;
        security.embeds = new EmbedPolicy("https://portal.example.vn");
        return security;
    }

    /** The policy of a response that sets this policy itself, or none. */
    private static String policy(@Nullable String own) {
        var security = headers(new HubAddress(URI.create(HUB), URI.create(HUB)));
        var headers = new MultivaluedHashMap<String, Object>();
        if (own != null) headers.putSingle("Content-Security-Policy", own);
        security.addTo(headers);
        return String.valueOf(headers.getFirst("Content-Security-Policy"));
    }
}
