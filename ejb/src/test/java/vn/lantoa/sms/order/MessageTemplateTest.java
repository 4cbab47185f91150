package vn.lantoa.sms.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.kernel.Issue;
import vn.lantoa.sms.order.MessageTemplate.TemplateField;

class MessageTemplateTest {
    private final MessageTemplate deadline = MessageStudio.find("deadline").orElseThrow();

    @Test
    void reports_every_missing_or_wrong_field_at_once() {
        var issues = deadline.check(Map.of("agency", "UBND xã", "day", "31/12/2026", "link", "http://a.vn"));

        assertThat(issues.list())
                .extracting(Issue::field, Issue::code)
                .containsExactly(tuple("matter", "missing"), tuple("day", "malformed"), tuple("link", "malformed"));
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, 2026-12-05, 05/12/2026",
        "TIME, 07:30, 7h30",
        "TIME, 17:00, 17h",
        "LINK, https://a.vn/b, https://a.vn/b",
        "TEXT, Nộp thuế, Nộp thuế"
    })
    void formats_values_in_vietnamese_notation(FieldType type, String value, String shown) {
        assertThat(type.show(value)).contains(shown);
    }

    @ParameterizedTest
    @CsvSource({"DATE, mai", "TIME, 25:00", "LINK, javascript:alert(1)", "LINK, https:a", "LINK, 'a b'"})
    void rejects_values_of_another_type(FieldType type, String value) {
        assertThat(type.show(value)).isEmpty();
    }

    @Test
    void has_no_placeholder_twice() {
        for (var template : MessageStudio.ALL)
            assertThat(template.fields())
                    .extracting(TemplateField::name)
                    .doesNotHaveDuplicates()
                    .isNotEmpty();
    }
}
