package vn.lantoa.embed.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.kernel.CountedText;

class PermissionsPolicyTest {
    private static final URI PORTAL = URI.create("https://xa.example.vn/");
    private static final URI HUB = URI.create("https://hub.example.vn");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            textBlock =
                    """
            geolocation=()                                              | true
            fullscreen=()                                               | false
            fullscreen=*                                                | true
            fullscreen=(*)                                              | true
            fullscreen=self                                             | false
            fullscreen=(self)                                           | false
            fullscreen=(self "https://www.youtube.com")                 | false
            fullscreen=(self "https://hub.example.vn"), camera=()       | true
            fullscreen=(self "https://*.example.vn")                    | true
            fullscreen="https://hub.example.vn"                         | true
            fullscreen=(self);report-to=x, autoplay=(self)              | false
            fullscreen=*, fullscreen=(self)                             | false
            """,
            delimiter = '|',
            quoteCharacter = '`')
    void allows_full_screen_to_listed_hosts(String header, boolean lent) {
        assertThat(PermissionsPolicy.ofHeaders(List.of(header)).lends("fullscreen", HUB, PORTAL))
                .isEqualTo(lent);
    }

    @Test
    void looks_at_each_character_a_few_times_and_reads_no_more_than_its_share() {
        for (var piece : List.of("a", "a ", "a=(", "a=\"", "a= ", "=")) {
            var text = new CountedText(piece.repeat(8_000));
            PermissionsPolicy.read(text);
            assertThat(text.looksPerCharacter()).as(piece).isLessThanOrEqualTo(50);
        }
        var filling = "a".repeat(CspPolicy.LONGEST);
        assertThat(PermissionsPolicy.ofHeaders(List.of(filling + ", camera=()", "camera=()"))
                        .features())
                .isEmpty();
    }

    @Test
    void lends_all_where_nothing_is_said() {
        assertThat(PermissionsPolicy.ofHeaders(List.of()).lends("fullscreen", HUB, PORTAL))
                .isTrue();
    }

    @Test
    void says_what_to_write() {
        var policy = PermissionsPolicy.ofHeaders(List.of("fullscreen=(self \"https://www.youtube.com\")"));

        assertThat(policy.letting("fullscreen", HUB))
                .isEqualTo("fullscreen=(self \"https://www.youtube.com\" \"https://hub.example.vn\")");
    }
}
