package vn.lantoa.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedAddressTest {
    private static final String ID = EmbedFixtures.ASSET.toString();

    @ParameterizedTest
    @ValueSource(strings = {"https://hub.example/a/", "http://HUB.example/a/", " https://hub.example/embed/"})
    void parses_pasted_addresses(String before) {
        var found = EmbedAddress.find(before + ID, EmbedFixtures.HUB).orElseThrow();

        assertThat(found.id()).isEqualTo(EmbedFixtures.ASSET);
        assertThat(found.isCollection()).isFalse();
    }

    @Test
    void parses_version_pages_and_the_language_of_the_query() {
        assertThat(EmbedAddress.find("https://hub.example/a/" + ID + "/v/3?x=1&lang=km&y=2#top", EmbedFixtures.HUB))
                .contains(new EmbedAddress(ID, "km", "", ""));
    }

    @Test
    void parses_a_collection_with_its_query() {
        assertThat(EmbedAddress.find("https://hub.example/embed/collection?topic=III.1", EmbedFixtures.HUB))
                .contains(new EmbedAddress("", "", "topic=III.1", ""));
        assertThat(EmbedAddress.find("https://hub.example/dv/1.004221", EmbedFixtures.HUB))
                .contains(new EmbedAddress("", "", "service=1.004221", "1.004221"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/a/0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10",
                "https://hub.example.evil.example/a/0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10",
                "https://hub.example@evil.example/a/0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10",
                "https://hub.example:8443/a/0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10",
                "https://hub.example/a/0f6d3c1e",
                "https://hub.example/console/assets/0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10",
                "ht!tp://hub.example/",
                "mailto:a@hub.example"
            })
    void rejects_other_addresses(String url) {
        assertThat(EmbedAddress.find(url, EmbedFixtures.HUB)).isEmpty();
    }

    @Test
    void ignores_invalid_preferences() {
        assertThat(EmbedOptions.of("<script>", "fr", "huge", "-1")).isEqualTo(EmbedOptions.NONE);
        assertThat(EmbedOptions.of("km", "en", "large", "3")).isEqualTo(new EmbedOptions("km", "en", true, 3));
    }

    @Test
    void links_keep_the_preferences() {
        var options = EmbedOptions.of("", "en", "large", "3");

        assertThat(options.query()).isEqualTo("?ui=en&text=large");
        assertThat(options.query(false, 4)).isEqualTo("?ui=en&page=4");
        assertThat(EmbedOptions.NONE.query()).isEmpty();
    }

    @Test
    void the_frame_is_english_for_english_content_and_otherwise_vietnamese() {
        assertThat(EmbedOptions.NONE.surfaceFor("en")).isEqualTo("en");
        assertThat(EmbedOptions.NONE.surfaceFor("km")).isEqualTo("vi");
        assertThat(EmbedOptions.of("", "en", "", "").surfaceFor("vi")).isEqualTo("en");
    }

    @Test
    void can_be_framed_by_the_operators_sites_and_own_previews() {
        assertThat(new EmbedPolicy("https://*.dongnai.gov.vn http://localhost:8080").with("https://hub.example"))
                .isEqualTo("https://*.dongnai.gov.vn http://localhost:8080 https://hub.example");
        assertThat(EmbedPolicy.EVERYONE.with("https://hub.example")).isEqualTo("*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*; script-src *", "https://a.vn, https://b.vn", "'unsafe-inline'", "a b\nc"})
    void rejects_an_invalid_policy(String sources) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmbedPolicy(sources));
    }
}
