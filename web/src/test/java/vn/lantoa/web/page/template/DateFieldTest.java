package vn.lantoa.web.page.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFieldTest {
    @ParameterizedTest
    @CsvSource({
        "date, 2026-04-03, 2026-04-03",
        "date, 03/04/2026, 2026-04-03",
        "date, <mai>, ''",
        "date, '', ''",
        "datetime-local, 2026-04-03T08:30, 2026-04-03T08:30",
        "datetime-local, 2026-04-03T08:30:15, 2026-04-03T08:30"
    })
    void shows_dates_in_native_fields_to_the_minute(String type, String value, String shown) {
        assertThat(field(type, value)).contains("type=\"" + type + "\" value=\"" + shown + "\"");
    }

    @Test
    void hints_and_errors_are_readable_by_screen_readers() {
        assertThat(RenderedPage.ofLines(
                        "<@part.field name=\"on\" label=\"Ngày\" type=\"date\" hint=\"Ngày họp.\" error=\"sai\" required=true/>",
                        Map.of()))
                .contains(
                        "<label for=\"f-on\">",
                        "id=\"h-on\">Ngày họp.</p>",
                        "aria-describedby=\"h-on e-on\"",
                        "aria-invalid=\"true\"",
                        " required",
                        "id=\"e-on\">sai</p>");
    }

    private static String field(String type, String value) {
        return RenderedPage.ofLines(
                "<@part.field name=\"on\" label=\"Ngày\" type=type value=value/>",
                Map.of("type", type, "value", value));
    }
}
