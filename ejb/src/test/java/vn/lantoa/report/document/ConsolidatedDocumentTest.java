package vn.lantoa.report.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.kernel.table.PlainZip;
import vn.lantoa.report.ConsolidatedContent;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.SubmittedReport;
import vn.lantoa.report.TrialConsolidated;
import vn.lantoa.report.TrialSubmission;

/** Documents of a consolidated report, made by the real programs and read by third-party ones. */
@Timeout(180)
class ConsolidatedDocumentTest {
    private static final SubmittedReport REPORT = TrialConsolidated.of(ReportStep.COMMITTEE, TrialSubmission.TYPED);

    private static final ConsolidatedContent CONTENT = (ConsolidatedContent) REPORT.content();
    private static final Map<DocumentKind, byte[]> MADE = new EnumMap<>(DocumentKind.class);

    @TempDir
    static Path scratch;

    @BeforeAll
    static void make() {
        for (var kind : DocumentKind.values()) MADE.put(kind, made(REPORT, kind));
    }

    @Test
    void equal_reports_make_equal_bytes() {
        for (var kind : DocumentKind.values())
            assertThat(made(REPORT, kind)).as(kind.slug()).isEqualTo(bytes(kind));
        assertThat(made(TrialConsolidated.of(ReportStep.COMMITTEE, "Khác."), DocumentKind.MACHINE_CSV))
                .isNotEqualTo(bytes(DocumentKind.MACHINE_CSV));
    }

    @Test
    void a_docx_follows_the_decree_and_has_no_unfilled_field() {
        var document = part(DocumentKind.DOCX, "word/document.xml");

        ReadBack.assertMeasures(document);
        assertThat(document).contains("<w:titlePg").contains("w:val=\"chu-ky-so\"");
        assertThat(ReadBack.text(document))
                .containsSubsequence(
                        "UỶ BAN NHÂN DÂN",
                        "TỈNH ĐỒNG NAI",
                        "Số:",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Đồng Nai, ngày",
                        "BÁO CÁO",
                        "Kết quả thực hiện Kế hoạch số 104/KH-UBND năm 2026",
                        "Kính gửi: Bộ Khoa học và Công nghệ",
                        "Uỷ ban nhân dân tỉnh Đồng Nai báo cáo",
                        "Đã làm ${year} [#if year??] &lt;b&gt;&amp;amp; &quot;tốt&quot;&lt;/b&gt;.",
                        "2 trên 3 đơn vị đã gửi báo cáo, trong đó 1 đơn vị gửi trễ hạn.",
                        "Chưa gửi báo cáo (1 đơn vị): Sở Nội vụ.",
                        "Xã đã tách",
                        "Sở, ban, ngành: 2 trên 3 đơn vị đã gửi, 3.000 lượt theo minh chứng; Xã: 0 trên 0",
                        "Biểu đồ 1.",
                        "năm 2025: 1.240 lượt; năm 2026: 3.105 lượt",
                        "Nơi nhận:",
                        "Chủ tịch, các Phó Chủ tịch UBND",
                        "TM. UỶ BAN NHÂN DÂN",
                        "lần thứ 2 lúc 08:02:03 04/12/2026",
                        REPORT.submission().sha256().hex(),
                        TrialConsolidated.PROOFS.replace("&", "&amp;"),
                        "Phụ lục I",
                        "1.1",
                        "5.4",
                        "Phụ lục II",
                        "95% (19 trên 20 đơn vị)",
                        "91,5% (ngày 01/11/2026, Khảo sát)");
        assertThat(document).doesNotContain("MERGEFIELD", "[#list", "@before-row", "one.code", "${tasksAlt}");
        assertThat(CONTENT.figures().tasks())
                .allSatisfy(task -> assertThat(ReadBack.text(document)).contains(task.code()));
    }

    @Test
    void differences_are_shown() {
        assertThat(ReadBack.text(part(DocumentKind.DOCX, "word/document.xml")))
                .contains(
                        "184 lượt của 13 đơn vị (184 sự kiện, 5.520 lượt người), trong đó 158 lượt có minh chứng",
                        "+1",
                        "+2");
    }

    @Test
    void the_report_of_the_department_is_signed_by_its_head() {
        var document = ReadBack.part(
                made(TrialConsolidated.of(ReportStep.DEPARTMENT, "Tốt."), DocumentKind.DOCX), "word/document.xml");

        assertThat(ReadBack.text(document))
                .containsSubsequence(
                        "UBND TỈNH ĐỒNG NAI",
                        "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
                        "Tổng hợp kết quả thực hiện",
                        "Kính gửi: Chủ tịch UBND tỉnh",
                        "GIÁM ĐỐC");
    }

    @Test
    void charts_are_pictures_with_alternative_text() throws Exception {
        var parts = PlainZip.parts(bytes(DocumentKind.DOCX));
        assertThat(part(DocumentKind.DOCX, "word/document.xml"))
                .contains(
                        "descr=\"Biểu đồ thanh về số lượt của 28 nhiệm vụ. Nhiều nhất theo minh chứng là nhiệm vụ Kênh tiếp nhận")
                .contains(
                        "descr=\"Biểu đồ thanh về số lượt theo minh chứng qua các năm: năm 2025: 1.240 lượt; năm 2026");
        for (var name : List.of("chartOfTasks", "chartOfYears")) {
            var picture = ImageIO.read(
                    new ByteArrayInputStream(Objects.requireNonNull(parts.get("word/media/" + name + ".png"), name)));
            assertThat(picture.getWidth()).as(name).isEqualTo(945);
            assertThat(dark(picture, 0.5)).as("bars and letters of " + name).isBetween(0.005, 0.6);
        }
    }

    @Test
    void a_pdf_declares_its_standard_and_has_a_signature_field_and_a_qr_code() throws Exception {
        ReadBack.assertArchivable(bytes(DocumentKind.PDF));
        try (var pdf = Loader.loadPDF(bytes(DocumentKind.PDF))) {
            var fields = pdf.getDocumentCatalog().getAcroForm().getFields();
            assertThat(fields).hasSize(1).first().isInstanceOf(PDSignatureField.class);
            assertThat(((PDSignatureField) fields.get(0)).getSignature()).isNull();
            assertThat(ReadBack.code(pdf)).isEqualTo(TrialConsolidated.PROOFS);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("TM. UỶ BAN NHÂN DÂN", "Đã làm ${year} [#if year??] <b>&amp; \"tốt\"</b>.");
            assertThat(alternatives(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .as("what is read out in the place of a picture")
                    .anyMatch(text -> text.startsWith("Biểu đồ thanh về số lượt của 28 nhiệm vụ."))
                    .anyMatch(text -> text.contains("năm 2025: 1.240 lượt"));
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-12-04T01:02:03Z");
        }
    }

    @Test
    void sums_differences_and_shares_of_a_workbook_are_formulas() {
        var sheet = part(DocumentKind.XLSX, "xl/worksheets/sheet1.xml");
        var last = CONTENT.figures().tasks().size() + 1;

        assertThat(sheet)
                .contains("<f>SUM(D2:D" + last + ")</f>", "<f>SUM(J2:J" + last + ")</f>", "<f>G2-D2</f>")
                .contains("<f>IF(D35*E35=0,0,IF(D35=E35,100,IF(D35>E35,MAX(101,ROUND(D35*100/E35,0)),");
        assertThat(part(DocumentKind.XLSX, "docProps/core.xml")).contains(">2026-12-04T01:02:03Z<");
    }

    @Test
    void another_csv_parser_reads_every_line() throws Exception {
        var text = new String(bytes(DocumentKind.MACHINE_CSV), UTF_8).substring(1);
        try (var parser =
                CSVParser.parse(text, CSVFormat.RFC4180.builder().setHeader().get())) {
            var lines = parser.getRecords();
            assertThat(lines)
                    .filteredOn(line -> line.get("kind").equals("task"))
                    .hasSize(28)
                    .allSatisfy(line -> assertThat(line.get("step")).isEqualTo("committee"));
            assertThat(lines)
                    .filteredOn(line -> line.get("code").equals("5.4"))
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.get("submitted_uses")).isEqualTo("189");
                        assertThat(line.get("evidence_units")).isEqualTo("13");
                    });
            assertThat(lines)
                    .filteredOn(line -> line.get("code").equals("2025-3"))
                    .extracting(line -> line.get("share_units") + "/" + line.get("share_of"))
                    .containsExactly("19/20");
            assertThat(lines)
                    .filteredOn(line -> line.get("kind").equals("missing"))
                    .extracting(line -> line.get("text") + line.get("late"))
                    .containsExactly("Sở Nội vụtrue");
            assertThat(lines)
                    .filteredOn(line -> line.get("code").equals("highlights"))
                    .extracting(line -> line.get("text"))
                    .containsExactly(TrialSubmission.TYPED);
        }
    }

    private static List<String> alternatives(PDStructureNode node) {
        var texts = new ArrayList<String>();
        for (var kid : node.getKids())
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) texts.add(element.getAlternateDescription());
                texts.addAll(alternatives(element));
            }
        return texts;
    }

    private static double dark(java.awt.image.BufferedImage picture, double limit) {
        long dark = 0;
        for (int y = 0; y < picture.getHeight(); y++)
            for (int x = 0; x < picture.getWidth(); x++) if ((picture.getRGB(x, y) & 0xff) < 255 * limit) dark++;
        return (double) dark / picture.getWidth() / picture.getHeight();
    }

    private static byte[] made(SubmittedReport report, DocumentKind kind) {
        return Documents.maker(scratch).of(report, kind).bytes();
    }

    private static byte[] bytes(DocumentKind kind) {
        return Objects.requireNonNull(MADE.get(kind));
    }

    private static String part(DocumentKind kind, String name) {
        return ReadBack.part(bytes(kind), name);
    }
}
