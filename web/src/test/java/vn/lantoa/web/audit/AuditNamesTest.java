package vn.lantoa.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuditNamesTest {
    @Test
    void shows_a_list_without_brackets_and_an_empty_one_as_a_dash() {
        assertThat(AuditNames.listed(List.of("sms", "social").toString())).isEqualTo("sms, social");
        assertThat(AuditNames.listed(List.of().toString())).isEqualTo("–");
        assertThat(AuditNames.listed("2 [of 3]")).isEqualTo("2 [of 3]");
    }
}
