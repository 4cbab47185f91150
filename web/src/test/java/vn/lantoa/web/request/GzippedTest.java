package vn.lantoa.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzippedTest {
    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate, gzip", "gzip;q=1.0, identity; q=0.5", "br , gzip ; q=0.1,x", "x-gzip"})
    void compresses_for_clients_that_accept_it(String accepted) {
        assertThat(Gzipped.ofHeader(accepted).packed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "gzip;q=0", "gzip; q=0.000, deflate", "gzipped", "*;q=0"})
    void compresses_for_no_other_client(String accepted) {
        assertThat(Gzipped.ofHeader(accepted).packed()).isFalse();
        assertThat(Gzipped.ofHeader(null).packed()).isFalse();
    }

    @Test
    void gzip_and_plain_are_separate_representations() throws Exception {
        var plain = "Nguồn tin ".repeat(100).getBytes(StandardCharsets.UTF_8);
        var packed = new Gzipped(true).bytes(plain);

        assertThat(packed).hasSizeLessThan(plain.length);
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            assertThat(in.readAllBytes()).isEqualTo(plain);
        }
        assertThat(new Gzipped(true).tag("x")).isNotEqualTo(new Gzipped(false).tag("x"));
        assertThat(new Gzipped(false).bytes(plain)).isSameAs(plain);
    }
}
