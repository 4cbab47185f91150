package vn.lantoa.web.report;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.lantoa.asset.AssetId;
import vn.lantoa.coverage.Amount;
import vn.lantoa.coverage.EvidenceId;
import vn.lantoa.coverage.EvidenceLine;
import vn.lantoa.coverage.EvidenceState;
import vn.lantoa.coverage.Source;
import vn.lantoa.coverage.Strength;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.Plans;
import vn.lantoa.plan.Use;
import vn.lantoa.report.Contradiction;
import vn.lantoa.report.Contradiction.Kind;
import vn.lantoa.report.ReportBoard;
import vn.lantoa.report.ReportCalendar;
import vn.lantoa.report.ReportCalendars.Moved;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.ReportContent.PlanVersion;
import vn.lantoa.report.ReportHistory;
import vn.lantoa.report.ReportState;
import vn.lantoa.report.ReportView;
import vn.lantoa.report.ReportView.Receipt;
import vn.lantoa.report.ReportView.ReportStatus;
import vn.lantoa.report.UnitStaff;
import vn.lantoa.report.snapshot.ReportSnapshot;
import vn.lantoa.web.page.template.RenderedPage;
import vn.lantoa.web.page.template.TrialWords;

class ReportPagesTest {
    private static final Instant AT = Instant.parse("2026-12-04T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final UUID PROOF = new UUID(0, 9);
    private static final OrganisationView UNIT = new OrganisationView(
            new OrganisationId(new UUID(0, 1)), "so-y-te", "DEPARTMENT", "Sở Y tế", null, DAY, null);

    private static final ReportContent.Figures FIGURES =
            new ReportContent.Figures(6, 1, 0, 2, 4, List.of(new Amount(Use.HELD, 6, 214)));

    private static final List<ReportSnapshot> FROZEN = List.of(TrialSnapshots.one(1, "cd".repeat(32), AT));

    private static final OrganisationView OTHER = new OrganisationView(
            new OrganisationId(new UUID(0, 2)), "so-van-hoa", "DEPARTMENT", "Sở Văn hoá", null, DAY, null);

    @Test
    void a_task_shows_its_evidence_or_asks_for_a_text() {
        var page = page("report/report.ftlh", view(ReportState.DRAFT, null), EnumSet.of(Role.UPLOADER));

        assertThat(page)
                .contains(
                        "<a href=\"/console/coverage/evidence?year=2026&amp;unit=so-y-te&amp;task=2.3&amp;on=2026-12-05\">6"
                                + " lượt trong 2 tháng: 6 sự kiện, 214 lượt người · 4 lượt có minh chứng · 1 lượt chưa được xác nhận</a>")
                .contains("Tổng số lượt (mỗi lượt tính một lần)", "Số liệu tính theo quy tắc 2")
                .contains("Tờ rơi", "cong.example", "https://cong.example/tin")
                .contains("<strong>Chưa có minh chứng nào</strong>", "Giải trình")
                .contains("name=\"task:1.1\"", "aria-required=\"true\"", ">Chưa đến kỳ.</textarea>")
                .contains("data-report=\"/api/v1/reports/2026/so-y-te\"", "name=\"lockVersion\" value=\"2\"")
                .contains("Số liệu gồm cả của đơn vị đã sáp nhập: bac.")
                .doesNotContain("Gửi báo cáo</button>", "Tiếp nhận</button>", "/documents/");
    }

    @Test
    void a_report_of_the_first_format_is_shown_as_it_was_submitted() {
        var former = new ReportContent.Figures(6, 1, 0, 2, null, List.of());
        var content = new ReportContent(
                1,
                2025,
                new ReportContent.Unit("so-y-te", "Sở Y tế", List.of()),
                new ReportContent.PlanVersion("kh-104-2025", "104/KH-UBND", 0),
                List.of(new ReportContent.TaskLine("2.3", true, true, former, List.of(), "")),
                List.of(),
                Map.of(),
                null,
                null);
        var view = new ReportView(
                UNIT,
                content,
                Map.of(),
                List.of(),
                ReportCalendar.shipped(2025),
                new ReportStatus(ReportState.ACCEPTED, true, 2, false, null),
                new ReportHistory(List.of(), List.of()));

        for (var template : List.of("report/report.ftlh", "report/print.ftlh"))
            assertThat(page(template, view, EnumSet.of(Role.UPLOADER)))
                    .contains("6 lượt trong 2 tháng (trong đó 1 lượt mới được kê khai)", "Số liệu tính theo quy tắc 1")
                    .doesNotContain("có minh chứng ·", "chưa được xác nhận");
    }

    @Test
    void a_submission_is_shown_with_its_receipt_and_decided_by_the_province() {
        var receipt = new Receipt(1, "ab".repeat(32), AT, "Trần B");
        var submitted = view(ReportState.SUBMITTED, receipt);

        assertThat(page("report/report.ftlh", submitted, EnumSet.of(Role.UPLOADER)))
                .contains("Biên nhận", "ab".repeat(32), "Trần B", "/api/v1/reports/2026/so-y-te/submissions/1")
                .contains("Chưa đến kỳ.", "href=\"/api/v1/reports/2026/so-y-te/documents/docx\" download>")
                .doesNotContain("<textarea", "Tiếp nhận</button>");
        assertThat(page("report/report.ftlh", submitted, EnumSet.of(Role.ADMINISTRATOR)))
                .contains(
                        "Tiếp nhận</button>", "Trả lại</button>", "action=\"/console/reports/2026/so-y-te/decision\"");
        assertThat(page("report/report.ftlh", view(ReportState.RETURNED, receipt), EnumSet.of(Role.APPROVER)))
                .contains("Gửi báo cáo</button>", "Báo cáo bị trả lại", "Thiếu số liệu.")
                .as("what is missing is said before it is sent")
                .containsSubsequence("id=\"submit\"", "Chưa ghi:", "/submission\"");
    }

    @Test
    void an_accepted_report_is_frozen_by_deciders_and_its_copies_listed() {
        var accepted = new Receipt(2, "ab".repeat(32), AT, "Trần B");

        var page = page("report/report.ftlh", view(ReportState.ACCEPTED, accepted), EnumSet.of(Role.ADMINISTRATOR));
        assertThat(page)
                .contains("Bản lưu cố định", "cd".repeat(32), "Sở Khoa học và Công nghệ", "Lần gửi thứ 1")
                .contains("href=\"/api/v1/reports/snapshots/" + TrialSnapshots.ID + "/archive\" download>")
                .contains("action=\"/console/reports/2026/so-y-te/freezing\"", "Bản lưu mới ghi rõ bản trước");
        assertThat(page("report/report.ftlh", view(ReportState.ACCEPTED, accepted), EnumSet.of(Role.UPLOADER)))
                .contains("cd".repeat(32))
                .doesNotContain("/freezing\"");
        var frozen = new Receipt(1, "ab".repeat(32), AT, "Trần B");
        assertThat(page("report/report.ftlh", view(ReportState.ACCEPTED, frozen), EnumSet.of(Role.ADMINISTRATOR)))
                .as("frozen already")
                .doesNotContain("/freezing\"");
        assertThat(page("report/report.ftlh", view(ReportState.SUBMITTED, accepted), EnumSet.of(Role.ADMINISTRATOR)))
                .as("not accepted")
                .doesNotContain("/freezing\"");
    }

    @Test
    void the_print_view_shows_the_whole_report_without_forms() {
        assertThat(page("report/print.ftlh", view(ReportState.DRAFT, null), EnumSet.of(Role.UPLOADER)))
                .contains(
                        "Bản chưa gửi", "6 lượt trong 2 tháng", "Chưa đến kỳ.", "Tốt lắm.", "100%", "3 lượt của đơn vị")
                .doesNotContain("<textarea");
    }

    @Test
    void the_board_shows_reported_and_late_units() {
        var lines = List.of(
                new ReportBoard.Line(
                        UNIT,
                        ReportState.SUBMITTED,
                        AT,
                        false,
                        6,
                        List.of(
                                new Contradiction(Kind.FELL, "2.3", 9, 6, List.of(UNIT), "", ""),
                                new Contradiction(Kind.INDICATOR_ZERO, "2.3", 1, 6, List.of(), "", "2025-3"),
                                new Contradiction(Kind.INDICATOR_ABOVE, "", 40, 41, List.of(), "", "2025-1"),
                                new Contradiction(
                                        Kind.SAME_PROOF, "1.2", 0, 0, List.of(OTHER), "https://cong.example/tin", "")),
                        new UnitStaff.Staff("so-y-te", true, false, "Phòng Tổng hợp", "0251 3822 000")),
                new ReportBoard.Line(UNIT, null, null, true, 0, List.of(), null));
        var board = new ReportBoard(ReportCalendar.shipped(2026), lines, List.of(UNIT), List.of(OTHER), true, 2, 1);
        var rows = lines.stream()
                .map(line -> new ReportListPages.Row(
                        line,
                        "/console/reports/2026/so-y-te",
                        "/console/coverage/evidence?year=2026&unit=so-y-te&on=2026-12-05",
                        line.contradictions().stream()
                                .map(one -> ReportLinks.point(one, UNIT, board.calendar()))
                                .toList()))
                .toList();

        var page = RenderedPage.of(
                "report/reports.ftlh",
                Map.of(
                        "board",
                        board,
                        "year",
                        2026,
                        "yearChoices",
                        List.of(),
                        "show",
                        "late",
                        "counts",
                        List.of(new ReportListPages.Count("late", 1)),
                        "rows",
                        rows,
                        "next",
                        "",
                        "first",
                        ""),
                "ADMINISTRATOR");

        assertThat(page)
                .contains("chậm nhất ngày 05/12/2026", "trước ngày 10/12/2026", "trước ngày 15/12/2026")
                .contains("Đã gửi</span>", "Chưa lập</span>", "Trễ hạn</span>", "Trễ hạn (1)")
                .contains("Minh chứng không thuộc báo cáo nào")
                .contains("id=\"points\"", "<summary>Sở Y tế: 4 điểm</summary>")
                .contains(
                        "Số lượt giảm từ 9 xuống 6 so với năm trước",
                        "6 lượt, nhưng chỉ tiêu 2025-3 đạt 0 trên 1",
                        "Chỉ tiêu vượt 100%: 41 trên 40")
                .contains("Số liệu tính theo quy tắc 2. Năm trước tính theo quy tắc 1, không so sánh.")
                .contains(
                        "<a href=\"/console/reports/2026/so-y-te#task-2.3\">2026</a>",
                        "<a href=\"/console/reports/2025/so-y-te#task-2.3\">2025, Sở Y tế</a>",
                        "<a href=\"/console/reports/2026/so-y-te#indicators\">2026</a>",
                        "unit=so-van-hoa&amp;task=1.2&amp;on=2026-12-05\">Sở Văn hoá</a>",
                        "<a href=\"https://cong.example/tin\" rel=\"external noopener nofollow\">")
                .contains("Sở Y tế: chưa có người gửi báo cáo", "Phòng Tổng hợp, 0251 3822 000")
                .contains("<a href=\"/console/reports/2026/so-van-hoa\">Sở Văn hoá</a>")
                .contains("/console/reports/deadlines?year=2026", "/console/reports/2026/consolidated/department\">");
    }

    @Test
    void only_administrators_of_the_province_edit_deadlines() {
        Map<String, Object> model = new HashMap<>(Map.of(
                "year", 2027,
                "begun", 2026,
                "yearChoices", List.of(),
                "calendar", ReportCalendar.shipped(2026),
                "moves", List.of(new Moved(1, "Theo công văn.", AT)),
                "typed", Map.of(),
                "errors", Map.of(),
                "wrong", List.of()));

        assertThat(RenderedPage.of("report/deadlines.ftlh", model, "ADMINISTRATOR"))
                .containsPattern("name=\"lines\\[1]\\.dueOn\"[^>]* type=\"date\" value=\"2026-12-05\"")
                .contains("name=\"lines[1].inclusive\" type=\"checkbox\" value=\"true\" checked")
                .contains("name=\"lines[2].inclusive\" type=\"checkbox\" value=\"true\">")
                .contains("Theo công văn.", "<a href=\"/console/reports?year=2026\">");
        assertThat(RenderedPage.of("report/deadlines.ftlh", model))
                .doesNotContain("name=\"lines[", "method=\"post\" action=\"/console/reports");
    }

    private static String page(String template, ReportView view, Set<Role> roles) {
        var model = TrialRights.of(FROZEN, roles);
        model.plans = new Plans() {
            @Override
            public PlanVersion get(@Nullable Integer number) {
                return new PlanVersion(0, Plan.SHIPPED);
            }
        };
        model.words = new TrialWords();
        var whole = new HashMap<String, Object>(model.page(template, view).model());
        whole.put("typed", Map.of());
        whole.put("errors", Map.of());
        whole.put("wrong", List.of());
        return RenderedPage.of(template, whole);
    }

    private static ReportView view(ReportState state, @Nullable Receipt receipt) {
        var nothing = new ReportContent.Figures(0, 0, 0, 0, 0, List.of());
        var proof = new ReportContent.Proof(PROOF.toString(), "shown", DAY, DAY, 7, "seen");
        var content = new ReportContent(
                2,
                2026,
                new ReportContent.Unit("so-y-te", "Sở Y tế", List.of("bac")),
                new ReportContent.PlanVersion("kh-104-2025", "104/KH-UBND", 0),
                List.of(
                        new ReportContent.TaskLine("1.1", true, true, nothing, List.of(), "Chưa đến kỳ."),
                        new ReportContent.TaskLine("2.3", true, true, FIGURES, List.of(proof), "")),
                List.of(
                        new ReportContent.IndicatorLine("2025-3", "measured", 100, 3L, null, null, null),
                        new ReportContent.IndicatorLine("2025-11", "outside", 50, null, null, null, null)),
                Map.of("highlights", "Tốt lắm."),
                2,
                FIGURES);
        var history = new ReportHistory(
                state == ReportState.RETURNED
                        ? List.of(new ReportHistory.Move(state, "Thiếu số liệu.", AT, "Nguyễn A"))
                        : List.of(),
                List.of(new ReportHistory.Writing("task:1.1", "Chưa đến kỳ.", AT, "Trần C")));
        return new ReportView(
                UNIT,
                content,
                Map.of("2.3", List.of(line())),
                List.of(),
                ReportCalendar.shipped(2026),
                new ReportStatus(state, true, 2, false, receipt),
                history);
    }

    private static EvidenceLine line() {
        return new EvidenceLine(
                new EvidenceId(PROOF),
                Use.SHOWN,
                "Sở Y tế",
                new EvidenceLine.UsedAsset(new AssetId(new UUID(0, 3)), "Tờ rơi", 1, "vi", List.of(), List.of("2.3")),
                new EvidenceLine.UsePlace("cong.example", "", "https://cong.example/tin"),
                new EvidenceLine.UseFinding(
                        DAY, DAY, 7, List.of(Source.FRAME), Strength.SEEN, EvidenceState.CONFIRMED, 1),
                null,
                EvidenceLine.UseReview.NONE);
    }
}
