package vn.lantoa.report.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.SubmittedReport;
import vn.lantoa.report.TrialSubmission;

/** Documents of a report, made by the real programs and read by third-party ones. */
@Timeout(180)
class ReportDocumentTest {
    private static final SubmittedReport REPORT = TrialSubmission.of(TrialSubmission.TYPED);
    private static final ReportContent CONTENT = (ReportContent) REPORT.content();
    private static final Map<DocumentKind, byte[]> MADE = new EnumMap<>(DocumentKind.class);

    @TempDir
    static Path scratch;

    @BeforeAll
    static void make() {
        for (var kind : DocumentKind.values()) MADE.put(kind, made(kind));
    }

    @Test
    void equal_reports_make_equal_bytes() {
        for (var kind : DocumentKind.values())
            assertThat(made(kind)).as(kind.slug()).isEqualTo(bytes(kind));
        assertThat(Documents.maker(scratch)
                        .of(TrialSubmission.of("Khác."), DocumentKind.MACHINE_CSV)
                        .bytes())
                .isNotEqualTo(bytes(DocumentKind.MACHINE_CSV));
    }

    @Test
    void a_docx_has_the_measures_of_the_decree() {
        var document = part(DocumentKind.DOCX, "word/document.xml");

        ReadBack.assertMeasures(document);
        assertThat(part(DocumentKind.DOCX, "word/styles.xml"))
                .contains("w:ascii=\"Times New Roman\"", "<w:sz w:val=\"28\"/>")
                .doesNotContain("w:ascii=\"Calibri\"");
        assertThat(document).contains("<w:titlePg").contains("w:val=\"chu-ky-so\"");
        assertThat(part(DocumentKind.DOCX, "docProps/core.xml")).contains(">2026-12-04T01:02:03Z</dcterms:created>");
    }

    @Test
    void a_docx_has_the_order_of_the_decree_and_no_unfilled_field() {
        var document = part(DocumentKind.DOCX, "word/document.xml");

        assertThat(ReadBack.text(document))
                .containsSubsequence(
                        "UBND TỈNH ĐỒNG NAI",
                        "SỞ Y TẾ",
                        "Số:",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Đồng Nai, ngày",
                        "BÁO CÁO",
                        "104/KH-UBND",
                        "Kính gửi: Sở Khoa học và Công nghệ",
                        "Số liệu gồm cả của đơn vị đã sáp nhập: Sở Bắc.",
                        "1.1",
                        "5.4",
                        "Nơi nhận:",
                        "GIÁM ĐỐC",
                        "lần thứ 2 lúc 08:02:03 04/12/2026",
                        REPORT.submission().sha256().hex(),
                        TrialSubmission.PROOFS.replace("&", "&amp;"),
                        "Phụ lục II",
                        "100%");
        assertThat(document).doesNotContain("MERGEFIELD", "[#list", "@before-row", "one.code");
        assertThat(CONTENT.tasks())
                .allSatisfy(task -> assertThat(ReadBack.text(document)).contains(task.code()));
    }

    @Test
    void typed_text_is_never_executed() {
        assertThat(ReadBack.text(part(DocumentKind.DOCX, "word/document.xml")))
                .contains("Đã làm ${year} [#if year??] &lt;b&gt;&amp;amp; &quot;tốt&quot;&lt;/b&gt;.");
        assertThat(new String(bytes(DocumentKind.MACHINE_CSV), UTF_8))
                .contains("\"Đã làm ${year} [#if year??] <b>&amp; \"\"tốt\"\"</b>.");
    }

    @Test
    void a_pdf_declares_its_standard() throws Exception {
        ReadBack.assertArchivable(bytes(DocumentKind.PDF));
    }

    @Test
    void a_pdf_has_an_empty_signature_field_and_a_qr_code_to_the_proofs() throws Exception {
        try (var pdf = Loader.loadPDF(bytes(DocumentKind.PDF))) {
            var fields = pdf.getDocumentCatalog().getAcroForm().getFields();
            assertThat(fields).hasSize(1).first().isInstanceOf(PDSignatureField.class);
            var widget = fields.get(0).getWidgets().get(0);
            assertThat(widget.getRectangle().getHeight()).isBetween(50f, 120f);
            assertThat(widget.getRectangle().getWidth()).isGreaterThan(150f);
            assertThat(((PDSignatureField) fields.get(0)).getSignature()).isNull();
            assertThat(ReadBack.code(pdf)).isEqualTo(TrialSubmission.PROOFS);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Đã làm ${year} [#if year??] <b>&amp; \"tốt\"</b>.");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-12-04T01:02:03Z");
        }
    }

    @Test
    void the_sums_of_a_workbook_are_formulas() {
        var sheet = part(DocumentKind.XLSX, "xl/worksheets/sheet1.xml");
        var last = CONTENT.tasks().size() + 1;

        assertThat(sheet).contains("<f>SUM(D2:D" + last + ")</f>", "<f>SUM(F2:F" + last + ")</f>");
        assertThat(part(DocumentKind.XLSX, "docProps/core.xml")).contains(">2026-12-04T01:02:03Z<");
    }

    @Test
    void a_table_has_a_line_for_each_task_indicator_and_text() {
        assertThat(new String(bytes(DocumentKind.MACHINE_CSV), UTF_8))
                .startsWith(
                        "\uFEFFunit,year,rule,kind,code,leads,uses,declared,proven,objected,months,amounts,target,count,of,on,text\r\n")
                .contains(
                        "\"so-y-te\",\"2026\",\"2\",\"task\",\"1.2\",\"false\",\"1\",\"0\",\"1\",\"0\",\"1\",\"shown:1:7\",\"\",\"\",\"\",\"\",\"\"\r\n")
                .contains(
                        "\"indicator\",\"2025-3\",\"\",\"3\",\"\",\"\",\"\",\"\",\"\",\"100\",\"1\",\"1\",\"2026-03-01\",\"\"\r\n")
                .contains(
                        "\"text\",\"proposals\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"Không.\"\r\n");
    }

    private static byte[] made(DocumentKind kind) {
        return Documents.maker(scratch).of(REPORT, kind).bytes();
    }

    private static byte[] bytes(DocumentKind kind) {
        return Objects.requireNonNull(MADE.get(kind));
    }

    private static String part(DocumentKind kind, String name) {
        return ReadBack.part(bytes(kind), name);
    }
}
