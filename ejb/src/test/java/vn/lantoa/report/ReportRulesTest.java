package vn.lantoa.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Issues;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.ReportContent.Figures;
import vn.lantoa.report.ReportContent.TaskLine;

class ReportRulesTest {
    private static final Figures NOTHING = new Figures(0, 0, 0, 0, 0, List.of());
    private static final Figures SOMETHING = new Figures(1, 1, 0, 1, 0, List.of());

    @Test
    void a_text_belongs_to_a_known_field_and_is_limited_in_length() {
        var fields = ReportRules.fields(Plan.SHIPPED);
        assertThat(fields).contains("highlights", "difficulties", "proposals", "task:1.1", "task:5.4");

        assertThat(codes(ReportRules.check(Map.of("task:1.1", "x".repeat(4_000)), fields)))
                .isEmpty();
        assertThat(codes(ReportRules.check(Map.of("task:1.1", "x".repeat(4_001)), fields)))
                .containsExactly("task:1.1 too-long");
        assertThat(codes(ReportRules.check(Map.of("task:9.9", "Có."), fields))).containsExactly("texts not-known");
        assertThat(codes(ReportRules.check(Map.of("highlights", "a\u0007"), fields)))
                .containsExactly("highlights control-characters");
    }

    @Test
    void only_a_different_text_is_a_change() {
        var standing = Map.of("task:1.1", "Có.", "highlights", "Tốt.");

        assertThat(ReportRules.changed(standing, Map.of("task:1.1", "Có.", "highlights", "", "task:1.2", "")))
                .isEqualTo(Map.of("highlights", ""));
    }

    @Test
    void a_led_task_without_evidence_needs_an_explanation() {
        assertThat(codes(ReportRules.checkComplete(List.of(
                        line("1.1", true, NOTHING, ""),
                        line("1.2", true, SOMETHING, ""),
                        line("1.3", true, NOTHING, "Chưa đến kỳ."),
                        line("1.4", false, NOTHING, "")))))
                .containsExactly("unproven zero-unexplained");
        assertThat(codes(ReportRules.checkComplete(List.of(line("1.2", true, SOMETHING, "")))))
                .isEmpty();
    }

    @Test
    void equal_content_has_equal_bytes_without_titles() {
        var content = content(line("1.1", true, SOMETHING, "Có."));

        assertThat(content.canonical())
                .isEqualTo(content(line("1.1", true, SOMETHING, "Có.")).canonical())
                .startsWith("{\"format\":2,\"indicators\":[]");
        assertThat(ReportContent.read(content.canonical())).isEqualTo(content);
    }

    private static TaskLine line(String code, boolean isLead, Figures figures, String text) {
        return new TaskLine(code, isLead, true, figures, List.of(), text);
    }

    private static ReportContent content(TaskLine... tasks) {
        return new ReportContent(
                2,
                2026,
                new ReportContent.Unit("so-khcn", "Sở Khoa học và Công nghệ", List.of()),
                new ReportContent.PlanVersion("kh-104-2025", "104/KH-UBND", 0),
                List.of(tasks),
                List.of(),
                Map.of("highlights", "Tốt."),
                2,
                SOMETHING);
    }

    private static List<String> codes(Issues issues) {
        return issues.list().stream()
                .map(issue -> issue.field() + " " + issue.code())
                .toList();
    }
}
