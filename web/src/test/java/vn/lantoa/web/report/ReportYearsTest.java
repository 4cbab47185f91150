package vn.lantoa.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.page.Choice;

class ReportYearsTest {
    private final ReportYears years = new ReportYears();

    @BeforeEach
    void letTheYearEnd() {
        // New Year in the province, while it is still the old year in UTC
        years.clock = Clock.fixed(Instant.parse("2026-12-31T17:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Test
    void the_current_year_follows_the_provinces_time_zone() {
        assertThat(years.chosen(0)).isEqualTo(2027);
        assertThat(years.chosen(2025)).isEqualTo(2025);
        assertThat(years.begun(2028)).isEqualTo(2027);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> years.chosen(1999));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> years.chosen(2101));
    }

    @Test
    void deadlines_are_set_a_year_ahead() {
        assertThat(years.choices(2026, false)).extracting(Choice::value).containsExactly("2025", "2026", "2027");
        assertThat(years.choices(2026, true)).extracting(Choice::value).contains("2028");
        assertThat(years.choices(2030, false)).extracting(Choice::value).contains("2030");
    }
}
