package vn.lantoa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TrialClockTest {
    @Test
    void is_accurate_by_default() {
        assertThat(read(null, false)).isEqualTo("PT0S");
    }

    @Test
    void is_shifted_by_the_setting_in_a_demo() {
        assertThat(read("-3", true)).isEqualTo(Duration.ofSeconds(-3).toString());
    }

    @Test
    void is_refused_where_the_hub_works() {
        assertThat(read("-3", false)).isEqualTo("[LANTOA_TRIAL_CLOCK_OFFSET is for trials with the demo only]");
    }

    @Test
    void the_setting_is_a_number_of_seconds() {
        assertThat(read("bald", true)).isEqualTo("[LANTOA_TRIAL_CLOCK_OFFSET must be a number of seconds]");
    }

    /** The offset, or the error message. */
    private static String read(@org.jspecify.annotations.Nullable String value, boolean demo) {
        var reader = new ConfigReader(name -> value);
        var offset = TrialClock.read(reader, demo).offset().toString();
        return reader.problems().isEmpty() ? offset : reader.problems().toString();
    }
}
