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

    @Test
    void shows_notes_that_only_look_like_days_unchanged() {
        assertThat(new AuditNames().readable("2026-02-30")).isEqualTo("2026-02-30");
        assertThat(new AuditNames().readable("2026-12-01T99:00Z")).isEqualTo("2026-12-01T99:00Z");
    }

    @Test
    void shows_notes_that_only_look_like_ids_unchanged() {
        var note = "Sửa ngày-x, xin xem lại ảnh bìa giúp";
        assertThat(note).hasSize(36);
        assertThat(new AuditNames().nameOf(note)).isEqualTo(note);
    }
}
