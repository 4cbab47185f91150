package vn.lantoa.asset.clamd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lantoa.asset.inspection.ByteSource;
import vn.lantoa.asset.inspection.Scan.BeyondLimits;
import vn.lantoa.asset.inspection.Scan.Clean;
import vn.lantoa.asset.inspection.Scan.Infected;
import vn.lantoa.asset.inspection.Scan.NotSetUp;
import vn.lantoa.asset.inspection.Scan.Unavailable;

@Timeout(60)
class ClamdScannerTest {
    private static final int LIMIT = 25 << 20;

    @Test
    void reports_that_no_scanner_is_configured() {
        assertThat(scanner(new ClamdConfig(null, 0)).scan(bytes(10))).isEqualTo(new NotSetUp());
    }

    @Test
    void sends_every_byte_and_receives_a_clean_verdict() throws Exception {
        try (var clamd = new FakeClamd(LIMIT, stream -> "stream: OK")) {
            var source = bytes(200_000);

            assertThat(scanner(clamd.config()).scan(source)).isEqualTo(new Clean(false));
            assertThat(clamd.streams()).singleElement().isEqualTo(source.all());
        }
    }

    @Test
    void names_the_signature_that_was_found() throws Exception {
        try (var clamd = new FakeClamd(LIMIT, stream -> "stream: Win.Test.EICAR_HDB-1 FOUND")) {
            assertThat(scanner(clamd.config()).scan(bytes(68))).isEqualTo(new Infected("Win.Test.EICAR_HDB-1"));
        }
    }

    @Test
    void sends_long_files_in_overlapping_parts() throws Exception {
        try (var clamd = new FakeClamd(LIMIT, stream -> "stream: OK")) {
            var source = bytes(60 << 20);

            assertThat(scanner(clamd.config()).scan(source)).isEqualTo(new Clean(true));
            assertThat(clamd.streams()).hasSize(3);
            int step = ClamdScanner.PART_BYTES - ClamdScanner.OVERLAP_BYTES;
            for (int i = 0; i < 3; i++) {
                int end = Math.min(i * step + ClamdScanner.PART_BYTES, 60 << 20);
                assertThat(clamd.streams().get(i)).isEqualTo(Arrays.copyOfRange(source.all(), i * step, end));
            }
        }
    }

    @Test
    void finds_content_in_a_later_part() throws Exception {
        try (var clamd =
                new FakeClamd(LIMIT, stream -> stream[stream.length - 1] == 7 ? "stream: Late FOUND" : "stream: OK")) {
            var source = bytes(40 << 20);
            source.all()[(40 << 20) - 1] = 7;

            assertThat(scanner(clamd.config()).scan(source)).isEqualTo(new Infected("Late"));
        }
    }

    @Test
    void does_not_treat_a_scanner_limit_as_an_infection() throws Exception {
        try (var clamd = new FakeClamd(LIMIT, stream -> "stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND")) {
            assertThat(scanner(clamd.config()).scan(bytes(10))).isEqualTo(new BeyondLimits());
        }
    }

    @Test
    void treats_an_unknown_answer_as_no_verdict() throws Exception {
        try (var clamd = new FakeClamd(LIMIT, stream -> "Can't allocate memory ERROR")) {
            assertThat(scanner(clamd.config()).scan(bytes(10))).isInstanceOf(Unavailable.class);
        }
    }

    @Test
    void treats_an_unavailable_scanner_as_no_verdict() throws Exception {
        var clamd = new FakeClamd(LIMIT, stream -> "stream: OK");
        clamd.close();

        assertThat(scanner(clamd.config()).scan(bytes(10))).isInstanceOf(Unavailable.class);
    }

    @Test
    void returns_the_scanners_version_or_nothing_if_unavailable() throws Exception {
        var clamd = new FakeClamd(LIMIT, stream -> "stream: OK");
        assertThat(scanner(clamd.config()).signatures()).contains(FakeClamd.VERSION);
        clamd.close();

        assertThat(scanner(clamd.config()).signatures()).isEmpty();
        assertThat(scanner(new ClamdConfig(null, 0)).signatures()).isEmpty();
    }

    private static ClamdScanner scanner(ClamdConfig config) {
        var scanner = new ClamdScanner();
        scanner.config = config;
        return scanner;
    }

    private static Bytes bytes(int length) {
        var all = new byte[length];
        for (int i = 0; i < length; i++) all[i] = (byte) (i * 31 ^ i >>> 11);
        all[length - 1] = 0;
        return new Bytes(all);
    }

    private record Bytes(byte[] all) implements ByteSource {
        @Override
        public long length() {
            return all.length;
        }

        @Override
        public InputStream open(long from, long length) {
            return new ByteArrayInputStream(all, (int) from, (int) length);
        }
    }
}
