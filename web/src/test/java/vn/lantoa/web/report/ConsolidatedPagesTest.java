package vn.lantoa.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.coverage.Amount;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.Plans;
import vn.lantoa.plan.Use;
import vn.lantoa.report.ConsolidatedContent;
import vn.lantoa.report.ConsolidatedContent.Imported;
import vn.lantoa.report.ConsolidatedContent.IndicatorSum;
import vn.lantoa.report.ConsolidatedContent.NamedUnit;
import vn.lantoa.report.ConsolidatedContent.Share;
import vn.lantoa.report.ConsolidatedContent.Sum;
import vn.lantoa.report.ConsolidatedContent.Sums;
import vn.lantoa.report.ConsolidatedContent.TaskSum;
import vn.lantoa.report.ConsolidatedContent.Units;
import vn.lantoa.report.ConsolidatedContent.YearSum;
import vn.lantoa.report.ReportCalendar;
import vn.lantoa.report.ReportContent.PlanVersion;
import vn.lantoa.report.ReportHistory;
import vn.lantoa.report.ReportState;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.ReportView;
import vn.lantoa.report.ReportView.Offer;
import vn.lantoa.report.ReportView.Receipt;
import vn.lantoa.report.ReportView.ReportStatus;
import vn.lantoa.report.UnitLine;
import vn.lantoa.web.page.template.RenderedPage;
import vn.lantoa.web.page.template.TrialWords;

class ConsolidatedPagesTest {
    private static final Instant AT = Instant.parse("2026-12-08T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);
    private static final OrganisationView UNIT = new OrganisationView(
            new OrganisationId(new UUID(0, 1)), "so-y-te", "DEPARTMENT", "Sở Y tế", null, DAY, null);

    @Test
    void shows_submitted_figures_evidence_and_missing_units() {
        assertThat(page("consolidated", view(ReportState.DRAFT), EnumSet.of(Role.ADMINISTRATOR)))
                .contains("1 trên 2 đơn vị đã gửi báo cáo", "Chưa gửi báo cáo (1)", "<li>Sở Nội vụ", "Xã đã tách")
                .contains(
                        "href=\"/console/reports/2026/consolidated/department/units?task=2.3\"",
                        "7 lượt của 1 đơn vị",
                        "9 lượt của 2 đơn vị: 9 sự kiện, 270 lượt người · 5 lượt có minh chứng · 1 lượt chưa được xác nhận",
                        "<strong>+2</strong>")
                .as("distinct uses, and not those of tasks added up")
                .contains("6 lượt của 1 đơn vị", "8 lượt của 2 đơn vị", "Số liệu tính theo quy tắc 2")
                .contains("Quy tắc 1, không so sánh")
                .contains("href=\"#task-2.3\"", "id=\"task-2.3\"", "href=\"#general\"")
                .contains("50% (1 trên 2 đơn vị)", "units?indicator=2025-3", "91,5% (ngày 01/11/2026, Khảo sát)")
                .contains("<svg class=\"chart\"", "width=\"240\"", "2025", "aria-label=\"Biểu đồ số lượt theo");
    }

    @Test
    void authors_can_write_and_see_last_years_text_as_suggestion() {
        assertThat(page("consolidated", view(ReportState.DRAFT), EnumSet.of(Role.ADMINISTRATOR)))
                .contains("name=\"highlights\"", "name=\"task:2.3\"", "name=\"lockVersion\" value=\"2\"")
                .contains("data-report=\"/api/v1/reports/2026/consolidated/department\"")
                .contains(
                        "Nội dung báo cáo tổng hợp năm 2025",
                        "Năm ngoái.",
                        "name=\"take\" value=\"department-2025-highlights\"")
                .doesNotContain("Gửi báo cáo</button>");
        assertThat(page("consolidated", view(ReportState.DRAFT), EnumSet.of(Role.APPROVER)))
                .contains(
                        "Gửi báo cáo</button>",
                        "Chưa gửi báo cáo (1): Sở Nội vụ",
                        "name=\"withoutUnits\" type=\"checkbox\"")
                .doesNotContain("<textarea", "name=\"take\"");
    }

    @Test
    void a_submitted_report_can_be_decided_and_shows_its_receipt() {
        assertThat(page("consolidated", view(ReportState.SUBMITTED), EnumSet.of(Role.ADMINISTRATOR)))
                .contains("Tiếp nhận</button>", "Trả lại</button>")
                .contains("action=\"/console/reports/2026/consolidated/department/decision\"")
                .contains("/api/v1/reports/2026/consolidated/department/submissions/1", "ab".repeat(32))
                .contains("href=\"/api/v1/reports/2026/consolidated/department/documents/pdf\" download>");
        assertThat(page("consolidated", view(ReportState.DRAFT), EnumSet.of(Role.ADMINISTRATOR)))
                .as("there are none of a draft")
                .doesNotContain("/documents/");
    }

    @Test
    void the_print_view_shows_the_whole_report_without_forms() {
        assertThat(page("consolidated-print", view(ReportState.DRAFT), EnumSet.of(Role.ADMINISTRATOR)))
                .contains("Bản chưa gửi", "9 lượt của 2 đơn vị", "Tốt lắm.", "Cổng hoạt động tốt.", "<svg")
                .doesNotContain("<textarea", "name=\"take\"");
    }

    @Test
    void a_figure_links_to_the_units_it_sums() {
        var lines = List.of(new UnitLine(UNIT, 7, 7, Set.of(), null), new UnitLine(UNIT, null, 2, Set.of(), null));

        assertThat(RenderedPage.of(
                        "report/consolidated-units.ftlh",
                        model(Set.of())
                                .units(view(ReportState.DRAFT), lines, "2.3", "")
                                .model()))
                .contains(
                        "<a href=\"/console/reports/2026/so-y-te#task-2.3\">7</a>",
                        "<a href=\"/console/coverage/evidence?year=2026&amp;unit=so-y-te&amp;task=2.3&amp;on=2026-12-05\">2</a>",
                        "<td data-label=\"Đơn vị đã gửi\">7</td><td data-label=\"Theo minh chứng\">9</td>");
    }

    @Test
    void a_suggestion_button_inserts_only_its_own_text() {
        var submitted = Map.of("highlights", "Đang gõ.", "task:2.3", "Cổng.");
        var view = view(ReportState.DRAFT);

        assertThat(ReportPages.adopted(submitted, view, "department-2025-highlights"))
                .isEqualTo(Map.of("highlights", "Năm ngoái.", "task:2.3", "Cổng."));
        assertThat(ReportPages.adopted(submitted, view, "department-2024-highlights"))
                .isEqualTo(submitted);
        assertThat(ReportPages.adopted(submitted, view, "")).isEqualTo(submitted);
    }

    private static String page(String template, ReportView view, Set<Role> roles) {
        var whole =
                new HashMap<String, Object>(model(roles).page(template, view).model());
        whole.put("typed", Map.of());
        whole.put("errors", Map.of());
        whole.put("wrong", List.of());
        return RenderedPage.of("report/" + template + ".ftlh", whole);
    }

    private static ReportModel model(Set<Role> roles) {
        var model = TrialRights.of(List.of(), roles);
        model.plans = new Plans() {
            @Override
            public Plans.PlanVersion get(@Nullable Integer number) {
                return new Plans.PlanVersion(0, Plan.SHIPPED);
            }
        };
        model.words = new TrialWords();
        return model;
    }

    private static Sum sum(int uses, int units) {
        return new Sum(uses, 1, units, 5, List.of(new Amount(Use.HELD, uses, uses * 30L)));
    }

    private static ReportView view(ReportState state) {
        var content = new ConsolidatedContent(
                3,
                2026,
                "department",
                new PlanVersion("kh-104-2025", "104/KH-UBND", 0),
                new Units(
                        List.of(new NamedUnit("so-y-te", "Sở Y tế", false)),
                        List.of(new NamedUnit("so-noi-vu", "Sở Nội vụ", true)),
                        List.of(new NamedUnit("xa-cu", "Xã đã tách", false))),
                new Sums(
                        List.of(new TaskSum("2.3", 2, sum(7, 1), sum(9, 2), "Cổng hoạt động tốt.")),
                        List.of(
                                new IndicatorSum("2025-3", "measured", 100, new Share(1, 2, null, null), null),
                                new IndicatorSum(
                                        "2025-12",
                                        "outside",
                                        90,
                                        null,
                                        new Imported(new BigDecimal("91.5"), LocalDate.of(2026, 11, 1), "Khảo sát"))),
                        List.of(new YearSum(2024, 10, 1), new YearSum(2025, 20, 2), new YearSum(2026, 40, 2)),
                        List.of()),
                Map.of("highlights", "Tốt lắm."),
                2,
                new ConsolidatedContent.Totals(sum(6, 1), sum(8, 2)));
        var receipt = state.isOpen() ? null : new Receipt(1, "ab".repeat(32), AT, "Trần B");
        return new ReportView(
                UNIT,
                content,
                Map.of(),
                state.isOpen()
                        ? List.of(new Offer("highlights", 2025, ReportStep.DEPARTMENT, "Năm ngoái."))
                        : List.of(),
                ReportCalendar.shipped(2026),
                new ReportStatus(state, true, 2, false, receipt),
                new ReportHistory(List.of(), List.of()));
    }
}
