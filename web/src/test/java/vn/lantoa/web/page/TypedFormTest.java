package vn.lantoa.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.place.PlaceId;
import vn.lantoa.place.PlaceKind;

class TypedFormTest {
    private static final PlaceId PLACE = new PlaceId(new UUID(0, 1));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5:30 17:00",
                "5:30,17:00",
                "5:30;17:00",
                " 5:30 ; 17:00, ",
                "\t5:30\r\n\r\n17:00\r\n",
                ",5:30 , ,17:00"
            })
    void parts_are_separated_by_spaces_lines_commas_and_semicolons(String typed) {
        assertThat(typed(typed).parts("times")).containsExactly("5:30", "17:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", " , ;\r\n"})
    void an_empty_field_has_no_parts(String typed) {
        assertThat(typed(typed).parts("times")).isEmpty();
    }

    @Test
    void a_missing_field_has_no_parts() {
        assertThat(typed("5:30").parts("days")).isEmpty();
    }

    public record Sent(
            String name,
            int number,
            @Nullable Integer most,
            @Nullable LocalDate on,
            Instant at,
            PlaceId place,
            PlaceKind kind,
            List<String> times,
            boolean agreed) {}

    @Test
    void a_record_is_read_by_the_names_of_its_components() {
        var form = form(Map.of(
                "name",
                " Pa-nô ",
                "number",
                "7",
                "on",
                "",
                "at",
                "29/11/2026 08:30",
                "place",
                PLACE.toString(),
                "kind",
                "notice-board",
                "times",
                "5:30",
                "agreed",
                "on"));

        assertThat(form.read(Sent.class))
                .isEqualTo(new Sent(
                        "Pa-nô",
                        7,
                        null,
                        null,
                        Instant.parse("2026-11-29T01:30:00Z"),
                        PLACE,
                        PlaceKind.NOTICE_BOARD,
                        List.of("5:30"),
                        true));
    }

    @Test
    void all_fields_of_a_record_that_cannot_be_read_are_reported_at_once() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> form(Map.of("number", "x", "on", "no", "place", "y", "kind", "z"))
                        .read(Sent.class))
                .satisfies(refused -> assertThat(refused.issues().list())
                        .extracting(issue -> issue.field() + " " + issue.code())
                        .containsExactlyInAnyOrder(
                                "number malformed",
                                "on not-a-date",
                                "at missing",
                                "place not-an-id",
                                "kind not-known"));
    }

    private static TypedForm form(Map<String, String> fields) {
        var form = new TypedForm();
        form.request = request(fields);
        form.zone = ZoneId.of("Asia/Ho_Chi_Minh");
        return form;
    }

    private static TypedForm typed(String times) {
        return form(Map.of("times", times));
    }

    private static HttpServletRequest request(Map<String, String> fields) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                TypedFormTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (self, method, of) -> {
                    if (method.getName().equals("getParameter")) return fields.get((String) of[0]);
                    if (method.getName().equals("getParameterValues")) return values(fields.get((String) of[0]));
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private static String @Nullable [] values(@Nullable String value) {
        return value == null ? null : new String[] {value};
    }
}
