package vn.lantoa.web.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Rejected;

class WrittenTimeTest {
    @ParameterizedTest
    @ValueSource(strings = {"03/04/2026", "3/4/2026", "3.4.2026", "03-04-2026", " 03042026 ", "2026-04-03"})
    void reads_a_day_with_the_day_first_and_in_iso_form(String text) {
        assertThat(WrittenTime.day("on", text)).isEqualTo(LocalDate.of(2026, 4, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2026 08:30",
                "3/4/2026, 8:30",
                "08:30 03/04/2026",
                "03042026 0830",
                "3/4/2026 8h30",
                "2026-04-03 08:30",
                "2026-04-03T08:30",
                "2026-04-03T08:30:00"
            })
    void reads_a_moment_with_its_parts_in_either_order(String text) {
        assertThat(WrittenTime.moment("at", text)).isEqualTo(LocalDateTime.of(2026, 4, 3, 8, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2026",
                "13/13/2026",
                "04/03/26",
                "3 4 2026",
                "03/04/0000",
                "ngày mai",
                "2026-04-3",
                "03/04/2026 08:30"
            })
    void rejects_an_invalid_day(String text) {
        assertThatThrownBy(() -> WrittenTime.day("on", text))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.issues().list()).containsExactly(Issue.of("on", "not-a-date")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2026",
                "08:30",
                "03/04/2026 24:00",
                "03/04/2026 8:75",
                "03/04/2026 08:30 sáng",
                "31/02/2026 08:30"
            })
    void rejects_an_invalid_time(String text) {
        assertThatThrownBy(() -> WrittenTime.moment("at", text))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.issues().list()).containsExactly(Issue.of("at", "not-a-time")));
    }

    @Test
    void returns_nothing_for_empty_input() {
        assertThat(WrittenTime.day("on", " ")).isNull();
        assertThat(WrittenTime.moment("at", null)).isNull();
    }
}
