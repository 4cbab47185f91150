package vn.lantoa.report;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.lantoa.coverage.Amount;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.Letterhead;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.Use;
import vn.lantoa.report.ConsolidatedContent.Imported;
import vn.lantoa.report.ConsolidatedContent.IndicatorSum;
import vn.lantoa.report.ConsolidatedContent.KindSum;
import vn.lantoa.report.ConsolidatedContent.NamedUnit;
import vn.lantoa.report.ConsolidatedContent.Share;
import vn.lantoa.report.ConsolidatedContent.Sum;
import vn.lantoa.report.ConsolidatedContent.Sums;
import vn.lantoa.report.ConsolidatedContent.TaskSum;
import vn.lantoa.report.ConsolidatedContent.Totals;
import vn.lantoa.report.ConsolidatedContent.Units;
import vn.lantoa.report.ConsolidatedContent.YearSum;
import vn.lantoa.report.ReportContent.PlanVersion;

/** A submitted consolidated report of every task of the plan, for tests of documents. */
public final class TrialConsolidated {
    public static final String PROOFS = "https://hub.example/console/coverage/evidence?year=2026&on=2026-12-05";

    private TrialConsolidated() {}

    public static SubmittedReport of(ReportStep step, String text) {
        var content = content(step, text).canonical();
        return new SubmittedReport(
                new ReportSubmission(
                        2,
                        content,
                        Sha256.of(content.getBytes(StandardCharsets.UTF_8)),
                        TrialSubmission.AT,
                        Actor.officer(new UUID(0, 5)).reference()),
                Plan.SHIPPED,
                new SubmittedReport.Sender(
                        "Tỉnh Đồng Nai",
                        false,
                        ReportCalendar.shipped(2026).of(step).sender(),
                        step == ReportStep.COMMITTEE ? "PROVINCE" : "DEPARTMENT",
                        Letterhead.NONE,
                        List.of()),
                ReportCalendar.shipped(2026).of(step),
                PROOFS,
                "Asia/Ho_Chi_Minh");
    }

    private static ConsolidatedContent content(ReportStep step, String text) {
        var tasks = Plan.SHIPPED.tasks();
        return new ConsolidatedContent(
                ConsolidatedContent.FORMAT,
                2026,
                step.slug(),
                new PlanVersion(Plan.SHIPPED.code(), Plan.SHIPPED.number(), 0),
                new Units(
                        List.of(
                                new NamedUnit("so-y-te", "Sở Y tế", false),
                                new NamedUnit("so-tai-chinh", "Sở Tài chính", true)),
                        List.of(new NamedUnit("so-noi-vu", "Sở Nội vụ", true)),
                        List.of(new NamedUnit("xa-cu", "Xã đã tách", false))),
                new Sums(
                        IntStream.range(0, tasks.size())
                                .mapToObj(i -> task(tasks.get(i).code(), i, text))
                                .toList(),
                        List.of(
                                new IndicatorSum("2025-3", "measured", 100, new Share(19, 20, null, null), null),
                                new IndicatorSum("2025-6", "measured", 100, new Share(0, 0, null, null), null),
                                new IndicatorSum(
                                        "2025-12",
                                        "outside",
                                        90,
                                        null,
                                        new Imported(new BigDecimal("91.5"), LocalDate.of(2026, 11, 1), "Khảo sát")),
                                new IndicatorSum("2025-11", "outside", 50, null, null)),
                        List.of(new YearSum(2025, 1240, 1), new YearSum(2026, 3105, 2)),
                        List.of(new KindSum("DEPARTMENT", 3, 2, 3000), new KindSum("COMMUNE", 0, 0, 105))),
                Map.of("highlights", text, "proposals", "Không."),
                2,
                new Totals(sum(90, 12), sum(95, 13)));
    }

    private static Sum sum(int uses, int declared) {
        var amounts = uses == 0 ? List.<Amount>of() : List.of(new Amount(Use.HELD, uses, uses * 30L));
        return new Sum(uses, declared, declared / 2, uses - declared, amounts);
    }

    private static TaskSum task(String code, int i, String text) {
        return new TaskSum(code, i + 1, sum(i * 7, i), sum(i * 7 + i % 3, i), i == 0 ? text : "");
    }
}
