package vn.lantoa.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.TrialConsolidated;

/** Head and signature block of documents. */
class PaperHeadTest {
    @Test
    void the_letterhead_and_the_texts_of_the_report_fill_the_head() {
        assertThat(head("few"))
                .containsEntry("authority", "UBND TỈNH ĐỒNG NAI")
                .containsEntry("unit", "SỞ Y TẾ")
                .containsEntry("issueNumber", "Số: 215/BC-SYT")
                .containsEntry("issuedOn", "Đồng Nai, ngày\u00a002\u00a0tháng\u00a012\u00a0năm\u00a02026")
                .containsEntry("recipient", "Sở Khoa học và Công nghệ")
                .containsEntry("signer", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC")
                .containsEntry("signerName", "Nguyễn Văn An");
    }

    @Test
    void missing_texts_follow_from_the_kind_and_name_or_stay_blank() {
        assertThat(head("none"))
                .containsEntry("authority", "")
                .containsEntry("unit", "UỶ BAN NHÂN DÂN\nXÃ PHÚ RIỀNG")
                .containsEntry("issueNumber", "Số: ........./BC-UBND")
                .containsEntry("issuedOn", "Phú Riềng, ngày\u00a0......\u00a0tháng\u00a0......\u00a0năm\u00a02026")
                .containsEntry("signer", "TM. UỶ BAN NHÂN DÂN\nCHỦ TỊCH")
                .containsEntry("signerName", "");
        assertThat(head("long-names"))
                .as("no initials of a name with many words")
                .containsEntry("issueNumber", "Số: ........./BC-.........");
    }

    @Test
    void an_office_never_writes_to_itself() {
        assertThat(head("many"))
                .as("the department that receives the reports of units")
                .containsEntry("unitName", "Sở Khoa học và Công nghệ")
                .containsEntry("recipient", "Uỷ ban nhân dân tỉnh Đồng Nai");
    }

    @ParameterizedTest
    @CsvSource({"DEPARTMENT,Chủ tịch UBND tỉnh", "COMMITTEE,Bộ Khoa học và Công nghệ"})
    void consolidated_reports_go_to_the_next_level(ReportStep step, String recipient) {
        var report = TrialConsolidated.of(step, "");

        assertThat(PaperHead.of(
                        report,
                        report.content(),
                        Objects.requireNonNull(report.sender().name())))
                .containsEntry("recipient", recipient)
                .extractingByKey("unitName")
                .isNotEqualTo(recipient);
    }

    private static Map<String, Object> head(String name) {
        var report = Objects.requireNonNull(LaidOutDocuments.all().get(name)).report();
        var content = (ReportContent) report.content();
        return PaperHead.of(report, content, content.unit().name());
    }
}
