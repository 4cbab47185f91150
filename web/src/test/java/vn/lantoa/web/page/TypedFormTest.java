package vn.lantoa.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedFormTest {
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
    void parts_stand_between_spaces_lines_commas_and_semicolons(String typed) {
        assertThat(typed(typed).parts("times")).containsExactly("5:30", "17:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", " , ;\r\n"})
    void nothing_typed_has_no_parts(String typed) {
        assertThat(typed(typed).parts("times")).isEmpty();
    }

    @Test
    void a_field_that_was_not_sent_has_no_parts() {
        assertThat(typed("5:30").parts("days")).isEmpty();
    }

    private static TypedForm typed(String times) {
        var form = new TypedForm();
        form.request = request(Map.of("times", times));
        return form;
    }

    private static HttpServletRequest request(Map<String, String> fields) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                TypedFormTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (self, method, of) -> {
                    if (method.getName().equals("getParameter")) return fields.get((String) of[0]);
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
