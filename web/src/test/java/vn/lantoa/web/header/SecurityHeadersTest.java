package vn.lantoa.web.header;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.embed.EmbedPolicy;
import vn.lantoa.kernel.HubAddress;

class SecurityHeadersTest {
    private static final String HUB = "https://hub.example.vn";

    @Test
    void a_page_is_framed_by_nobody() {
        assertThat(policy(null)).contains("frame-ancestors 'none'").doesNotContain("portal");
    }

    /** As RangedAnswer says of files. */
    @Test
    void a_file_is_framed_by_whom_the_operator_names_for_embeds() {
        assertThat(policy("sandbox; default-src 'none'"))
                .isEqualTo("sandbox; default-src 'none'; frame-ancestors https://portal.example.vn " + HUB);
    }

    @Test
    void what_says_itself_who_may_frame_it_stays_so() {
        assertThat(policy("default-src 'none'; frame-ancestors *")).isEqualTo("default-src 'none'; frame-ancestors *");
    }

    /** The policy of an answer that has this one of its own, or none. */
    private static String policy(@Nullable String own) {
        var security = new SecurityHeaders();
        security.address = new HubAddress(URI.create(HUB), URI.create(HUB));
        security.embeds = new EmbedPolicy("https://portal.example.vn");
        var headers = new MultivaluedHashMap<String, Object>();
        if (own != null) headers.putSingle("Content-Security-Policy", own);
        security.addTo(headers);
        return String.valueOf(headers.getFirst("Content-Security-Policy"));
    }
}
