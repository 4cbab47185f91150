package vn.lantoa.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.coverage.CountingRuleLedger.TaskDifference;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.ReadCountingRule.CountingRuleView;
import vn.lantoa.web.page.template.RenderedPage;

/** The page of the counting rule, and what counts on the page of the plan. */
class CountingPagesTest {
    private static final String BUTTON = "Áp dụng quy tắc 2 từ năm 2027";

    @Test
    void the_rule_is_offered_only_until_it_is_adopted_and_for_years_without_reports() {
        assertThat(page(null, true)).contains(BUTTON, "name=\"year\" value=\"2027\"", "<strong>0</strong>");
        assertThat(page(null, false)).doesNotContain(BUTTON).contains("Đã có báo cáo năm 2027");
        assertThat(page(2027, false)).doesNotContain(BUTTON).contains("từ ngày 01/01/2027");
    }

    @Test
    void the_plan_says_for_each_task_what_counts_and_that_the_rest_is_declared() {
        assertThat(plan("2.4")).contains("Nơi không rõ loại", "Pa-nô, bảng lớn", "Phát ấn phẩm");
        assertThat(plan("4.1")).contains("Hội nghị", "đơn vị kê khai, hệ thống gợi ý nhiệm vụ này");
        assertThat(plan("4.3")).contains("Minh chứng được tính: đơn vị kê khai<");
    }

    private static String page(@Nullable Integer from, boolean mayAdopt) {
        var rule = new CountingRuleView(from, 2027, mayAdopt, List.of(new TaskDifference("3.4", 2, 0)));
        var tasks = new Vocabularies().planTasks();
        return RenderedPage.of(
                "plan/counting.ftlh", Map.of("rule", rule, "tasks", tasks, "wrong", List.of()), "ADMINISTRATOR");
    }

    private static String plan(String code) {
        var task = new PlanPages.Task(Plan.SHIPPED.findTask(code).orElseThrow(), "Nhiệm vụ", true, "", "");
        return RenderedPage.of(
                "plan/plan.ftlh",
                Map.of(
                        "plan", Plan.SHIPPED,
                        "number", 0,
                        "last", 0,
                        "tasks", List.of(task),
                        "sections", List.of(List.of(task)),
                        "figures", List.of(),
                        "without", List.of(),
                        "texts", Map.of(),
                        "made", List.of()),
                "ADMINISTRATOR");
    }
}
