package vn.lantoa.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.lantoa.coverage.Amount;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Letterhead;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.Use;
import vn.lantoa.report.ReportContent.Figures;
import vn.lantoa.report.ReportContent.IndicatorLine;
import vn.lantoa.report.ReportContent.Proof;
import vn.lantoa.report.ReportContent.TaskLine;
import vn.lantoa.report.SubmittedReport.Sender;

/** A submitted report of every task of the plan, for tests of documents. */
public final class TrialSubmission {
    /** Typed text that looks like a template expression or markup. */
    public static final String TYPED = "Đã làm ${year} [#if year??] <b>&amp; \"tốt\"</b>.\nCòn thiếu máy.";

    public static final Instant AT = Instant.parse("2026-12-04T01:02:03.456Z");
    public static final String PROOFS =
            "https://hub.example/console/coverage/evidence?year=2026&unit=so-y-te&on=2026-12-05";

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private TrialSubmission() {}

    public static SubmittedReport of(String text) {
        var submission = ReportSubmission.of(2, content(text).canonical(), Actor.officer(new UUID(0, 5)), AT);
        return new SubmittedReport(
                submission,
                Plan.SHIPPED,
                new Sender("Tỉnh Đồng Nai", false, null, "DEPARTMENT", Letterhead.NONE, List.of("Sở Bắc")),
                ReportCalendar.shipped(2026).of(ReportStep.UNITS),
                PROOFS,
                "Asia/Ho_Chi_Minh");
    }

    private static ReportContent content(String text) {
        var tasks = Plan.SHIPPED.tasks();
        return new ReportContent(
                ReportContent.FORMAT,
                2026,
                new ReportContent.Unit("so-y-te", "Sở Y tế", List.of("bac")),
                new ReportContent.PlanVersion(Plan.SHIPPED.code(), Plan.SHIPPED.number(), 0),
                IntStream.range(0, tasks.size())
                        .mapToObj(i -> task(tasks.get(i).code(), i, text))
                        .toList(),
                List.of(
                        new IndicatorLine("2025-3", "measured", 100, 3L, 1, 1, DAY),
                        new IndicatorLine("2025-11", "outside", 50, null, null, null, null)),
                Map.of("highlights", text, "proposals", "Không."),
                2,
                figures(40));
    }

    private static Figures figures(int uses) {
        return new Figures(
                uses,
                uses / 2,
                0,
                Math.min(uses, 12),
                uses - uses / 2,
                uses == 0 ? List.of() : List.of(new Amount(Use.SHOWN, uses, uses * 7L)));
    }

    private static TaskLine task(String code, int i, String text) {
        var proof = new Proof(new UUID(0, i).toString(), "shown", DAY, DAY.plusDays(i), 7, "seen");
        return new TaskLine(
                code,
                i % 2 == 0,
                i % 3 < 2,
                figures(i),
                i == 0 ? List.of() : List.of(proof, proof),
                i == 0 ? text : "");
    }
}
