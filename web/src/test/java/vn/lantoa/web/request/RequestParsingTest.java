package vn.lantoa.web.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.kernel.Rejected;

class RequestParsingTest {
    @Test
    void accepts_instants_within_the_databases_range() {
        assertThat(RequestParsing.instant("2026-12-01T08:00:00+07:00")).isPresent();
        assertThat(RequestParsing.instant("9999-12-31T23:59:59Z")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T00:00:00Z", "-4800-01-01T00:00:00Z", "0000-01-01T00:00:00Z", "soon"})
    void rejects_other_instants(String text) {
        assertThat(RequestParsing.instant(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12026-10-10T08:00", "0000-10-10T08:00", "2026-02-30T08:00", "2026-10-10", "soon"})
    void accepts_local_times_of_supported_years_only(String text) {
        assertThat(RequestParsing.moment(text)).isEmpty();
        assertThat(RequestParsing.moment(" 2026-10-10T08:00 ")).hasValue(LocalDateTime.of(2026, 10, 10, 8, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0190b5a0-1111-7222-8333-444455556666",
                " 0190B5A0-1111-7222-8333-444455556666 ",
                "https://lantoa.example/a/0190b5a0-1111-7222-8333-444455556666",
                "https://lantoa.example/a/0190b5a0-1111-7222-8333-444455556666/v/2?lang=en#t=3",
                "/console/assets/0190b5a0-1111-7222-8333-444455556666/versions/3"
            })
    void finds_assets_in_pasted_addresses(String pasted) {
        assertThat(RequestParsing.asset("asset", pasted)).hasToString("0190b5a0-1111-7222-8333-444455556666");
    }

    @Test
    void rejects_texts_that_name_no_asset() {
        assertThatThrownBy(() -> RequestParsing.asset("asset", " ")).hasMessageContaining("missing");
        assertThatThrownBy(() -> RequestParsing.asset("asset", "https://lantoa.example/f/12ab/a.png"))
                .hasMessageContaining("not-an-id");
    }

    @Test
    void distinguishes_malformed_from_missing_ids() {
        var id = UUID.randomUUID();

        assertThat(RequestParsing.id("partner", id.toString())).isEqualTo(id);
        assertThatThrownBy(() -> RequestParsing.id("partner", "nobody")).hasMessageContaining("not-an-id");
        assertThatThrownBy(() -> RequestParsing.id("partner", null)).hasMessageContaining("missing");
    }

    @Test
    void rejects_a_list_with_null() {
        assertThat(RequestParsing.list("communes", null)).isEmpty();
        assertThat(RequestParsing.list("communes", List.of("a"))).containsExactly("a");
        assertThatThrownBy(() -> RequestParsing.list("communes", Arrays.asList("a", null)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void rejects_a_map_without_a_key_or_value() {
        assertThat(RequestParsing.map("reasons", null)).isEmpty();
        assertThat(RequestParsing.map("reasons", Map.of("busy", 1L))).containsEntry("busy", 1L);
        assertThatThrownBy(() -> RequestParsing.map("reasons", Collections.singletonMap(null, 1L)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> RequestParsing.map("reasons", Collections.singletonMap("busy", null)))
                .isInstanceOf(Rejected.class);
    }
}
