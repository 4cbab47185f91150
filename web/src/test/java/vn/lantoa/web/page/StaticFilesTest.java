package vn.lantoa.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StaticFilesTest {
    private static final String STYLE = "p { margin: 0 } ".repeat(50);

    private final StaticFiles files =
            holding(Map.of("/assets/a.css", STYLE, "/assets/b.js", "x", "/assets/c.txt", "x"));

    @Test
    void addresses_contain_the_hash_of_the_content() {
        assertThat(files.address("/assets/a.css")).matches("/assets/a\\.css\\?v=[0-9a-f]{16}");
        assertThat(holding(Map.of("/assets/a.css", STYLE + " ")).address("/assets/a.css"))
                .isNotEqualTo(files.address("/assets/a.css"));
    }

    @Test
    void a_missing_file_keeps_its_plain_address() {
        assertThat(files.address("/assets/none.css")).isEqualTo("/assets/none.css");
        assertThat(files.find("/assets/c.txt")).isNull();
        assertThat(files.find("/assets/../WEB-INF/web.css")).isNull();
    }

    @Test
    void compresses_a_style_sheet_once_and_no_file_that_would_grow() throws Exception {
        var style = Objects.requireNonNull(files.find("/assets/a.css"));
        var script = Objects.requireNonNull(files.find("/assets/b.js"));

        assertThat(style.isPacked()).isTrue();
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(style.packed()))) {
            assertThat(new String(plain.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(STYLE);
        }
        assertThat(script.isPacked()).isFalse();
        assertThat(files.find("/assets/a.css")).isSameAs(style);
    }

    private static StaticFiles holding(Map<String, String> texts) {
        var files = new StaticFiles();
        files.servlet = (ServletContext) Proxy.newProxyInstance(
                StaticFilesTest.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (self, method, arguments) -> stream(texts.get((String) arguments[0])));
        return files;
    }

    private static @Nullable InputStream stream(@Nullable String text) {
        return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
