package vn.lantoa.organisation.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);

    /** The test vectors of RFC 6238, appendix B, for SHA-1: the last six of their eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void computes_the_codes_of_the_standard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.stepAt(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @Test
    void accepts_the_code_of_the_previous_and_the_next_step_and_no_other() {
        long step = Totp.stepAt(NOW);
        for (long off = -1; off <= 1; off++)
            assertThat(Totp.step(SECRET, Totp.code(SECRET, step + off), NOW)).hasValue(step + off);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, step - 2), NOW)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, step + 2), NOW)).isEmpty();
        assertThat(Totp.step(SECRET, "", NOW)).isEmpty();
    }

    /** The test vectors of RFC 4648, 10, without padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writes_and_reads_base32(String text, String encoded) {
        assertThat(Base32.encode(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
        assertThat(Base32.decode(encoded)).isEqualTo(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void a_secret_is_shown_in_authenticator_format_and_never_printed() {
        var secret = FactorSecret.fresh();

        assertThat(secret.bytes()).hasSize(20);
        assertThat(secret.uri("can bo"))
                .isEqualTo("otpauth://totp/Lan%20Toa%3Acan%20bo?secret=" + secret.base32()
                        + "&issuer=Lan%20Toa&algorithm=SHA1&digits=6&period=30");
        assertThat(secret).hasToString("•••");
        assertThat(secret.spaced()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
    }

    @Test
    void ten_recovery_codes_are_read_back_however_they_are_typed() {
        var codes = RecoveryCode.fresh();

        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        var first = codes.get(0);
        assertThat(first.spaced()).matches("([a-z2-7]{4}-){6}[a-z2-7]{4}");
        assertThat(RecoveryCode.typed(first.spaced()).sha256()).isEqualTo(first.sha256());
        assertThat(RecoveryCode.typed(" " + first.spaced().replace('-', ' ')).sha256())
                .isEqualTo(first.sha256());
        assertThat(first).hasToString("•••");
    }
}
