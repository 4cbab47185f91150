package vn.lantoa.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"a&next=b", "a#b", "a=b?c", "\"><script>", "a+b c%41", "Đồng Nai", "\r\nSet-Cookie: x=y", "//x"})
    void typed_text_stays_within_its_parameter(String typed) {
        var address = URI.create(QueryText.after("/console/x", Map.of("q", typed)));

        assertThat(address.getPath()).isEqualTo("/console/x");
        assertThat(address.getFragment()).isNull();
        assertThat(address.getRawQuery()).startsWith("q=").doesNotContain("&");
        assertThat(URLDecoder.decode(address.getRawQuery().substring(2), StandardCharsets.UTF_8))
                .isEqualTo(typed);
    }

    @Test
    void omits_blank_values_and_keeps_the_order() {
        var values = new LinkedHashMap<String, @Nullable String>();
        values.put("b", "1");
        values.put("none", null);
        values.put("blank", " ");
        values.put("a", "2");

        assertThat(QueryText.after("/x", values)).isEqualTo("/x?b=1&a=2");
        assertThat(QueryText.after("/x", Map.of())).isEqualTo("/x");
    }
}
