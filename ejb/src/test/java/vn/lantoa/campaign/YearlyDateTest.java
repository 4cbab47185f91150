package vn.lantoa.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearlyDateTest {
    @ParameterizedTest
    @CsvSource({"12, 5, BY, --12-05", "12, 10, BEFORE, --12-09", "12, 15, BEFORE, --12-14", "10, 10, ON, --10-10"})
    void the_count_includes_or_excludes_the_day_itself(int month, int day, Meaning meaning, MonthDay last) {
        assertThat(new YearlyDate(month, day, meaning, 2025, 2030).lastDay()).isEqualTo(last);
    }

    @Test
    void recurs_on_the_same_day_until_its_last_year() {
        var date = new YearlyDate(12, 10, Meaning.BEFORE, 2025, 2027);

        assertThat(date.next(LocalDate.of(2026, 12, 9), 5))
                .containsExactly(LocalDate.of(2026, 12, 9), LocalDate.of(2027, 12, 9));
        assertThat(date.next(LocalDate.of(2026, 12, 10), 5)).containsExactly(LocalDate.of(2027, 12, 9));
        assertThat(date.next(LocalDate.of(2028, 1, 1), 5)).isEmpty();
        assertThat(date.next(LocalDate.of(2020, 1, 1), 1)).containsExactly(LocalDate.of(2025, 12, 9));
    }

    @Test
    void ten_years_of_the_tenth_of_october_are_ten_days() {
        assertThat(new YearlyDate(10, 10, Meaning.ON, 2022, null).next(LocalDate.of(2026, 1, 1), 10))
                .hasSize(10)
                .allMatch(day -> day.getMonthValue() == 10 && day.getDayOfMonth() == 10)
                .endsWith(LocalDate.of(2035, 10, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 29, ON, 2025, 2030, day/not-a-day-of-every-year",
        "4, 31, ON, 2025, 2030, day/not-a-day-of-every-year",
        "13, 1, ON, 2025, 2030, day/not-a-day-of-every-year",
        "1, 1, BEFORE, 2025, 2030, day/not-a-day-of-every-year",
        "3, 1, BEFORE, 2025, 2030, day/not-a-day-of-every-year",
        "10, 10, ON, 1999, 2030, firstYear/not-a-year",
        "10, 10, ON, 2025, 2024, lastYear/not-a-year",
        "10, 10, ON, 2025, 2101, lastYear/not-a-year",
    })
    void rejects_29_february_and_reversed_years(
            int month, int day, Meaning meaning, int first, int last, String wrong) {
        assertThat(new YearlyDate(month, day, meaning, first, last).check().list())
                .extracting(issue -> issue.field() + "/" + issue.code())
                .containsExactly(wrong);
    }
}
