package vn.lantoa.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.ConsolidatedContent;
import vn.lantoa.report.ReportBody;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.TrialConsolidated;
import vn.lantoa.report.TrialSubmission;

/** The figures of the tables, without documents. */
class ReportTableTest {
    private static final Pattern CODE = Pattern.compile("&#x([0-9a-f]+);");
    private static final ReportContent UNIT =
            (ReportContent) TrialSubmission.of("Tốt.").content();
    private static final ConsolidatedContent PROVINCE = (ConsolidatedContent)
            TrialConsolidated.of(ReportStep.COMMITTEE, "Tốt.").content();

    @Test
    void a_csv_has_amounts_proven_uses_and_the_total_of_distinct_uses() {
        assertThat(ReportTable.rows(UNIT).machine())
                .contains(
                        "\"so-y-te\",\"2026\",\"2\",\"task\",\"1.2\",\"false\",\"1\",\"0\",\"1\",\"0\",\"1\",\"shown:1:7\",")
                .contains("\"2\",\"total\",\"\",\"\",\"40\",\"20\",\"20\",\"0\",\"12\",\"shown:40:280\",")
                .contains(
                        "\"indicator\",\"2025-3\",\"\",\"3\",\"\",\"\",\"\",\"\",\"\",\"100\",\"1\",\"1\",\"2026-03-01\"");
        assertThat(ConsolidatedTable.rows(PROVINCE).machine())
                .contains(
                        "\"2026\",\"2\",\"committee\",\"total\",\"\",\"0\",\"90\",\"12\",\"78\",\"6\",\"held:90:2700\",\"95\"")
                .as("the rule of each year")
                .contains(
                        "\"2026\",\"1\",\"committee\",\"year\",\"2025\"",
                        "\"2026\",\"2\",\"committee\",\"year\",\"2026\"");
    }

    @Test
    void a_workbook_calls_the_sum_over_tasks_by_its_name_and_shows_the_distinct_total() {
        assertThat(sheet(ReportTable.workbook(UNIT, Plan.SHIPPED)))
                .contains("Cộng theo nhiệm vụ", "Tổng số lượt (mỗi lượt tính một lần)", "Số liệu tính theo quy tắc 2")
                .contains("40 nơi đăng, 280 lượt xem", "Trong đó chưa xác nhận", "Có minh chứng")
                .doesNotContain("Tổng cộng", "Trong đó kê khai");
        assertThat(sheet(ConsolidatedTable.workbook(PROVINCE, Plan.SHIPPED)))
                .contains("Cộng theo nhiệm vụ", "Tổng số lượt (mỗi lượt tính một lần)", "95 sự kiện, 2.850 lượt người");
    }

    @Test
    void a_report_of_a_former_format_keeps_its_columns_and_has_no_total() {
        var former = (ReportContent) ReportBody.read(
                ReportStep.UNITS,
                "{\"format\":1,\"indicators\":[],\"plan\":{\"code\":\"k\",\"number\":\"1\",\"version\":0},\"tasks\":"
                        + "[{\"assigned\":true,\"code\":\"1.1\",\"figures\":{\"declared\":1,\"months\":1,\"objected\":0,"
                        + "\"uses\":2},\"leads\":true,\"proofs\":[],\"text\":\"\"}],\"texts\":{},\"unit\":{\"code\":"
                        + "\"so-y-te\",\"formers\":[],\"name\":\"Sở Y tế\"},\"year\":2025}");

        assertThat(former.countingRule()).isEqualTo(1);
        assertThat(sheet(ReportTable.workbook(former, Plan.SHIPPED)))
                .contains("Trong đó kê khai", "D2-E2", "Số liệu tính theo quy tắc 1")
                .doesNotContain("Tổng số lượt");
        assertThat(ReportTable.rows(former).machine())
                .contains("\"so-y-te\",\"2025\",\"1\",\"task\",\"1.1\",\"true\",\"2\",\"1\",\"\",\"0\",\"1\"")
                .doesNotContain("\"total\"");
        assertThat(PaperModel.of(TrialSubmission.of("Tốt."), former, Map.of()))
                .extracting(model -> model.get("summary"))
                .asString()
                .contains("cộng theo nhiệm vụ: 2");
    }

    private static String sheet(byte[] workbook) {
        var text =
                ReadBack.part(workbook, "xl/worksheets/sheet1.xml") + ReadBack.part(workbook, "xl/sharedStrings.xml");
        return CODE.matcher(text).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }
}
