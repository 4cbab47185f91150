package vn.lantoa.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class HmacSha256Test {
    @Test
    void says_what_rfc_4231_says() {
        var key = "Jefe".getBytes(StandardCharsets.UTF_8);

        assertThat(HexFormat.of().formatHex(HmacSha256.of(key, "what do ya want for nothing?")))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }
}
