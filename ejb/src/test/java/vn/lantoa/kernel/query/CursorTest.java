package vn.lantoa.kernel.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.kernel.Rejected;

class CursorTest {
    @Test
    void is_restored_unchanged() {
        var cursor = new Cursor(Instant.parse("2026-10-10T05:00:00.123456Z"), UUID.randomUUID());

        assertThat(Cursor.parse(cursor.text())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!!", "bm90aGluZw", "MjAyNi0xMC0xMCBub25l"})
    void rejects_an_invalid_cursor(String text) {
        assertThatThrownBy(() -> Cursor.parse(text)).isInstanceOf(Rejected.class);
    }
}
