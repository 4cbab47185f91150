package vn.lantoa.distribution.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilencePolicyTest {
    private static final Instant LAST = Instant.parse("2026-11-25T02:00:00Z");
    private static final SilencePolicy POLICY = new SilencePolicy(3, Duration.ofHours(1), 5);

    /** Gaps in minutes, minutes since the last read, and whether that is too long. */
    @ParameterizedTest(name = "gaps {0}, silent for {1} minutes: {2}")
    @CsvSource({
        "5 5 5 5 5,          59,   false",
        "5 5 5 5 5,          60,   true",
        "30 30 30 30 30,     89,   false",
        "30 30 30 30 30,     90,   true",
        "1440 1440 1440 1440 1440, 4319, false",
        "1440 1440 1440 1440 1440, 4320, true",
        // one long week-end among busy days changes nothing
        "30 30 4000 30 30,   90,   true",
        "30 30 4000 30 30,   89,   false",
        // an even number: the middle of the two in the middle
        "20 20 20 40 40 40,  89,   false",
        "20 20 20 40 40 40,  90,   true",
        // a new partner has no usual interval
        "5 5 5 5,            9999, false",
        "'',                 9999, false",
    })
    void detects_silence_by_the_usual_interval(String gaps, long minutes, boolean silent) {
        var now = LAST.plus(Duration.ofMinutes(minutes));

        assertThat(SilencePolicy.isSilentAt(POLICY, LAST, minutes(gaps), now)).isEqualTo(silent);
    }

    @Test
    void uses_the_median_as_the_usual_interval() {
        assertThat(SilencePolicy.usualGap(minutes("9 1 5"))).contains(Duration.ofMinutes(5));
        assertThat(SilencePolicy.usualGap(minutes("9 1 5 7"))).contains(Duration.ofMinutes(6));
        assertThat(SilencePolicy.usualGap(List.of())).isEmpty();
    }

    private static List<Duration> minutes(String text) {
        return Arrays.stream(text.split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> Duration.ofMinutes(Long.parseLong(one)))
                .toList();
    }
}
