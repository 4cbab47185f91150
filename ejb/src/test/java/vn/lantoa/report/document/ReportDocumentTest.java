package vn.lantoa.report.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import vn.lantoa.kernel.table.PlainZip;
import vn.lantoa.report.SubmittedReport;
import vn.lantoa.report.TrialSubmission;

/** Documents of a report, set by the real programs and read by others. */
@Timeout(180)
class ReportDocumentTest {
    private static final SubmittedReport REPORT = TrialSubmission.of(TrialSubmission.TYPED);
    private static final Map<DocumentKind, byte[]> MADE = new EnumMap<>(DocumentKind.class);
    private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");

    @TempDir
    static Path scratch;

    @BeforeAll
    static void make() {
        for (var kind : DocumentKind.values()) MADE.put(kind, made(kind));
    }

    @Test
    void the_same_report_makes_the_same_bytes_and_another_makes_others() {
        for (var kind : DocumentKind.values())
            assertThat(made(kind)).as(kind.slug()).isEqualTo(bytes(kind));
        assertThat(Documents.maker(scratch)
                        .of(TrialSubmission.of("Khác."), DocumentKind.CSV)
                        .bytes())
                .isNotEqualTo(bytes(DocumentKind.CSV));
    }

    @Test
    void a_docx_has_the_measures_that_the_decree_wants() {
        var document = part(DocumentKind.DOCX, "word/document.xml");

        assertThat(millimetres(document, "w:pgSz", "w")).isBetween(209.9, 210.1);
        assertThat(millimetres(document, "w:pgSz", "h")).isBetween(296.9, 297.1);
        assertThat(millimetres(document, "w:pgMar", "top")).isBetween(20.0, 25.0);
        assertThat(millimetres(document, "w:pgMar", "bottom")).isBetween(20.0, 25.0);
        assertThat(millimetres(document, "w:pgMar", "left")).isBetween(30.0, 35.0);
        assertThat(millimetres(document, "w:pgMar", "right")).isBetween(15.0, 20.01);
        assertThat(part(DocumentKind.DOCX, "word/styles.xml"))
                .contains("w:ascii=\"Times New Roman\"", "<w:sz w:val=\"28\"/>")
                .doesNotContain("w:ascii=\"Calibri\"");
        assertThat(document).contains("<w:titlePg").contains("w:val=\"chu-ky-so\"");
        assertThat(part(DocumentKind.DOCX, "docProps/core.xml")).contains(">2026-12-04T01:02:03Z</dcterms:created>");
    }

    @Test
    void a_docx_says_what_the_decree_wants_in_its_order_and_every_field_is_filled_in() {
        var document = part(DocumentKind.DOCX, "word/document.xml");

        assertThat(text(document))
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
                        "Số liệu gồm cả của đơn vị đã sáp nhập: bac.",
                        "1.1",
                        "5.4",
                        "2025-3",
                        "100%",
                        "Nơi nhận:",
                        "THỦ TRƯỞNG ĐƠN VỊ",
                        "lần thứ 2 lúc 08:02:03 04/12/2026",
                        REPORT.submission().sha256().hex(),
                        TrialSubmission.PROOFS.replace("&", "&amp;"));
        assertThat(document).doesNotContain("MERGEFIELD", "[#list", "@before-row", "one.code");
        assertThat(REPORT.content().tasks())
                .allSatisfy(task -> assertThat(text(document)).contains(task.code()));
    }

    @Test
    void what_somebody_typed_is_text_and_no_program() {
        assertThat(text(part(DocumentKind.DOCX, "word/document.xml")))
                .contains("Đã làm ${year} [#if year??] &lt;b&gt;&amp;amp; &quot;tốt&quot;&lt;/b&gt;.");
        assertThat(new String(bytes(DocumentKind.CSV), UTF_8))
                .contains("\"Đã làm ${year} [#if year??] <b>&amp; \"\"tốt\"\"</b>.");
    }

    @Test
    void a_pdf_is_what_it_says_it_is() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1))
            try (var parser = Foundries.defaultInstance()
                            .createParser(new ByteArrayInputStream(bytes(DocumentKind.PDF)), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, 5, false, false, false)) {
                var result = validator.validate(parser);
                assertThat(result.getTotalAssertions()).isPositive();
                assertThat(result.getTestAssertions())
                        .as(flavour.toString())
                        .filteredOn(one -> one.getStatus() == TestAssertion.Status.FAILED)
                        .extracting(one -> one.getRuleId().getClause() + ": " + one.getMessage() + " "
                                + one.getLocation().getContext())
                        .isEmpty();
            }
    }

    @Test
    void a_pdf_has_an_empty_field_for_a_signature_and_a_code_that_leads_to_the_proofs() throws Exception {
        try (var pdf = Loader.loadPDF(bytes(DocumentKind.PDF))) {
            var fields = pdf.getDocumentCatalog().getAcroForm().getFields();
            assertThat(fields).hasSize(1).first().isInstanceOf(PDSignatureField.class);
            var widget = fields.get(0).getWidgets().get(0);
            assertThat(widget.getRectangle().getHeight()).isBetween(50f, 120f);
            assertThat(widget.getRectangle().getWidth()).isGreaterThan(150f);
            assertThat(((PDSignatureField) fields.get(0)).getSignature()).isNull();
            assertThat(code(pdf)).isEqualTo(TrialSubmission.PROOFS);
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
        var last = REPORT.content().tasks().size() + 1;

        assertThat(sheet).contains("<f>SUM(D2:D" + last + ")</f>", "<f>SUM(F2:F" + last + ")</f>", "<f>D2-E2</f>");
        assertThat(part(DocumentKind.XLSX, "docProps/core.xml")).contains(">2026-12-04T01:02:03Z<");
    }

    @Test
    void a_table_has_a_line_for_each_task_indicator_and_text() {
        assertThat(new String(bytes(DocumentKind.CSV), UTF_8))
                .startsWith("\uFEFFunit,year,kind,code,leads,uses,declared,objected,months,target,text\r\n")
                .contains("\"so-y-te\",\"2026\",\"task\",\"1.2\",\"false\",\"1\",\"0\",\"0\",\"1\",\"\",\"\"\r\n")
                .contains("\"so-y-te\",\"2026\",\"indicator\",\"2025-3\",\"\",\"3\",\"\",\"\",\"\",\"100\",\"\"\r\n")
                .contains("\"text\",\"proposals\",\"\",\"\",\"\",\"\",\"\",\"\",\"Không.\"\r\n");
    }

    private static byte[] made(DocumentKind kind) {
        return Documents.maker(scratch).of(REPORT, kind).bytes();
    }

    private static byte[] bytes(DocumentKind kind) {
        return Objects.requireNonNull(MADE.get(kind));
    }

    private static String part(DocumentKind kind, String name) {
        return new String(Objects.requireNonNull(PlainZip.parts(bytes(kind)).get(name), name), UTF_8);
    }

    private static String text(String document) {
        var text = new StringBuilder();
        TEXT.matcher(document).results().forEach(found -> text.append(found.group(1)));
        return text.toString();
    }

    private static double millimetres(String document, String element, String attribute) {
        var found = Pattern.compile("<" + element + " [^>]*w:" + attribute + "=\"(\\d+)\"")
                .matcher(document);
        assertThat(found.find()).as(element + " " + attribute).isTrue();
        return Integer.parseInt(found.group(1)) / 1440.0 * 25.4;
    }

    private static String code(PDDocument pdf) throws Exception {
        for (var page : pdf.getPages())
            for (var name : page.getResources().getXObjectNames())
                if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                    var picture = image.getImage();
                    var pixels =
                            picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
                    var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
                    return new QRCodeReader()
                            .decode(new BinaryBitmap(new HybridBinarizer(source)))
                            .getText();
                }
        return "";
    }
}
