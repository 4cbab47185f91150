package vn.lantoa.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    @ParameterizedTest(name = "{0} of 1000 bytes starts at {1} and is {2} long")
    @CsvSource({
        "bytes=0-0, 0, 1",
        "bytes=0-999, 0, 1000",
        "bytes=500-, 500, 500",
        "bytes=-10, 990, 10",
        "bytes=-5000, 0, 1000",
        "bytes=990-5000, 990, 10",
        "'bytes= 5 -\t9 ', 5, 5"
    })
    void returns_a_range(String header, long from, long length) {
        var answer = ByteRange.of(header, 1000);

        assertThat(answer.ask()).isEqualTo(ByteRange.Ask.PART);
        assertThat(answer.range()).isEqualTo(new ByteRange(from, length));
    }

    @ParameterizedTest(name = "{index}: {0}")
    @ValueSource(
            strings = {"", "bytes", "bytes=-", "bytes=5-1", "bytes=0-1,5-9", "items=0-1", "bytes=a-b", "bytes=\u000B0-9"
            })
    void ignores_unsupported_ranges(String header) {
        assertThat(ByteRange.of(header, 1000).ask()).isEqualTo(ByteRange.Ask.WHOLE);
    }

    @ParameterizedTest(name = "{index}: {0}")
    @ValueSource(strings = {"bytes=1000-", "bytes=2000-3000", "bytes=-0"})
    void rejects_paths_outside(String header) {
        assertThat(ByteRange.of(header, 1000).ask()).isEqualTo(ByteRange.Ask.UNSATISFIABLE);
    }

    @Test
    void ignores_a_header_above_100_characters() {
        var longest = "bytes=0-9" + " ".repeat(91);

        assertThat(ByteRange.of(longest, 1000).ask()).isEqualTo(ByteRange.Ask.PART);
        assertThat(ByteRange.of(longest + " ", 1000).ask()).isEqualTo(ByteRange.Ask.WHOLE);
    }

    @Test
    void writes_the_content_range() {
        assertThat(new ByteRange(990, 10).contentRange(1000)).isEqualTo("bytes 990-999/1000");
    }
}
