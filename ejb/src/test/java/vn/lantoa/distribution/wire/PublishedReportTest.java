package vn.lantoa.distribution.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.asset.AssetId;

class PublishedReportTest {
    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");
    private static final String PAGE = "https://toasoan.example/bai?so=1";

    @ParameterizedTest(name = "{0} with address {1} and slot {2}: {3}")
    @CsvSource({
        "WEB,    true,  false, ''",
        "WEB,    false, true,  address missing",
        "SOCIAL, true,  false, ''",
        "SOCIAL, false, false, address missing",
        "PRINT,  false, true,  ''",
        "PRINT,  true,  false, slot missing",
        "RADIO,  false, true,  ''",
        "TV,     true,  true,  ''",
        "TV,     false, false, slot missing",
        "OTHER,  false, true,  ''",
        "OTHER,  false, false, slot missing",
    })
    void requires_an_address_or_a_slot(Medium medium, boolean address, boolean slot, String expected) {
        var report = report(medium, address ? PAGE : "", slot ? "Thời sự" : "", NOW);

        assertThat(String.join(", ", codes(report))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "toasoan.example/bai",
                "javascript:alert(1)",
                "ftp://toasoan.example/",
                "https:///bai",
                "https://a b"
            })
    void refuses_what_is_no_address_of_the_web(String address) {
        assertThat(codes(report(Medium.WEB, address, "", NOW))).containsExactly("address not-an-address");
    }

    @Test
    void rejects_future_times() {
        assertThat(codes(report(Medium.TV, "", "Thời sự", NOW.plus(Duration.ofHours(1)))))
                .containsExactly("at in-the-future");
    }

    private static PublishedReport report(Medium medium, String address, String slot, Instant at) {
        return new PublishedReport(new AssetId(new UUID(0, 1)), 1, medium, address, slot, at, "");
    }

    private static List<String> codes(PublishedReport report) {
        return report.check(NOW).list().stream()
                .map(issue -> issue.field() + " " + issue.code())
                .toList();
    }
}
