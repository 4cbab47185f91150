package vn.lantoa.report.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.kernel.table.PlainZip;
import vn.lantoa.report.document.LaidOutDocuments.Scene;

/** The layout of documents whose reports differ in length, names, languages and history. */
@Timeout(180)
class LaidOutDocumentsTest {
    private static final Map<String, Scene> SCENES = LaidOutDocuments.all();
    private static final Pattern BROKEN_DAY = Pattern.compile("ngày\\p{Z}*\\R+\\d|\\d/\\R|\\R/\\d|\\R[,.)] ");
    private static final Pattern WIDTH = Pattern.compile("<col [^>]*width=\"([0-9.]+)\"");
    private static final Pattern EXTENT = Pattern.compile("<wp:extent cx=\"(\\d+)\" cy=\"(\\d+)\"");

    @TempDir
    static Path scratch;

    @ParameterizedTest
    @ValueSource(strings = {"none", "few", "many", "long-names", "khmer", "merged", "department", "committee"})
    void a_pdf_is_archivable_and_breaks_no_date_and_signs_below_the_last_sentence(String name) throws Exception {
        var bytes = made(name, DocumentKind.PDF);

        ReadBack.assertArchivable(bytes);
        try (var pdf = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            assertThat(BROKEN_DAY.matcher(stripper.getText(pdf)).results().map(found -> found.group()))
                    .isEmpty();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                var text = stripper.getText(pdf);
                assertThat(text.contains("Nơi nhận:")).isEqualTo(text.contains("Trên đây là báo cáo"));
                assertThat(text.lines().count()).as("lines of page " + page).isGreaterThan(4);
            }
        }
    }

    @Test
    void parts_without_text_are_left_out_and_their_numerals_follow() {
        var text = docx("none");

        assertThat(text)
                .contains("I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ", "II. CHỈ TIÊU", "Trong năm chưa có hoạt động được ghi nhận.")
                .doesNotContain("Không có.", "KẾT QUẢ NỔI BẬT", "KHÓ KHĂN", "KIẾN NGHỊ", "- (");
    }

    @Test
    void a_docx_shows_the_thumbnails_of_proofs_undistorted() throws Exception {
        var file = made("few", DocumentKind.DOCX);
        var pictures = PlainZip.parts(file).keySet().stream()
                .filter(part -> part.endsWith(".jpeg"))
                .toList();
        var document = ReadBack.part(file, "word/document.xml");

        assertThat(made("few", DocumentKind.DOCX)).isEqualTo(file);
        assertThat(pictures).hasSize(4);
        assertThat(ReadBack.part(file, "word/_rels/document.xml.rels")).contains("media/xdocreport_3.jpeg");
        assertThat(document)
                .contains("descr=\"Ảnh thu nhỏ: Pano tại cổng cơ quan\"")
                .doesNotContain("rIdThumbnail");
        assertThat(EXTENT.matcher(document)
                        .results()
                        .map(found -> 100 * Integer.parseInt(found.group(1)) / Integer.parseInt(found.group(2))))
                .as("width in percent of the height; the last picture is the QR code")
                .containsExactly(178, 178, 178, 56, 100);
    }

    @Test
    void a_proof_has_its_title_place_day_strength_and_address() {
        assertThat(docx("few"))
                .contains("- Pano tại cổng cơ quan (hội nghị, sự kiện, Cổng thông tin điện tử, "
                        + "ngày\u00a001/03/2026, hệ thống ghi nhận). https://dongnai.example/");
        assertThat(docx("khmer")).contains("ការណែនាំ");
    }

    @Test
    void a_docx_has_the_qr_code_of_the_proofs() throws Exception {
        for (var name : List.of("few", "committee")) {
            var code = PlainZip.parts(made(name, DocumentKind.DOCX)).get("word/media/qr.png");
            assertThat(ReadBack.code(ImageIO.read(new ByteArrayInputStream(Objects.requireNonNull(code)))))
                    .isEqualTo(Objects.requireNonNull(SCENES.get(name)).report().proofs());
        }
    }

    @Test
    void annexes_show_amounts_and_the_chart_of_tasks_opens_the_annex() {
        assertThat(docx("few")).containsSubsequence("Nơi nhận:", "Phụ lục I", "Số lượng", "1 sự kiện, 71 lượt người");
        assertThat(docx("committee"))
                .containsSubsequence(
                        "Biểu đồ 1.",
                        "Nơi nhận:",
                        "Phụ lục I",
                        "Biểu đồ 2.",
                        "184 lượt của 13 đơn vị (184 sự kiện, 5.520 lượt người), trong đó 158 lượt có minh chứng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "committee"})
    void a_workbook_prints_on_a4_landscape_and_stays_readable(String name) {
        var file = made(name, DocumentKind.XLSX);

        for (var sheet : List.of("sheet1", "sheet2"))
            assertThat(ReadBack.part(file, "xl/worksheets/" + sheet + ".xml"))
                    .contains("paperSize=\"9\"", "orientation=\"landscape\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"")
                    .contains("fitToPage=\"true\"");
        assertThat(ReadBack.part(file, "xl/workbook.xml"))
                .contains("_xlnm.Print_Titles")
                .contains("$1:$1");
        assertThat(WIDTH.matcher(ReadBack.part(file, "xl/worksheets/sheet1.xml"))
                        .results()
                        .mapToDouble(found -> Double.parseDouble(found.group(1)))
                        .sum())
                .as("characters in the width of a page")
                .isBetween(100.0, 200.0);
    }

    @Test
    void the_second_sheet_has_the_names_and_values_for_programs() {
        var file = made("few", DocumentKind.XLSX);

        assertThat(ReadBack.part(file, "xl/workbook.xml")).containsSubsequence("name=\"2026\"", "name=\"data\"");
        assertThat(ReadBack.part(file, "xl/sharedStrings.xml"))
                .contains(">uses</t>", ">indicator</t>", "held:1:71;shown:1:71");
    }

    @Test
    void an_office_table_has_vietnamese_headers_and_values() {
        assertThat(new String(made("few", DocumentKind.CSV), UTF_8))
                .startsWith("\uFEFFĐơn vị,Năm,Quy tắc đếm,Loại dòng,Tên,Chủ trì,Số lượt,")
                .contains(
                        "\"Sở Y tế\",\"2026\",\"2\",\"Nhiệm vụ\",\"1.1 Sản xuất",
                        "\"1 sự kiện, 71 lượt người; 1 nơi đăng")
                .contains("\"02/12/2026\"")
                .doesNotContain("\"true\"", "\"task\"", "held:");
    }

    private static String docx(String name) {
        return ReadBack.text(ReadBack.part(made(name, DocumentKind.DOCX), "word/document.xml"));
    }

    private static byte[] made(String name, DocumentKind kind) {
        var scene = Objects.requireNonNull(SCENES.get(name));
        return Documents.maker(scratch).of(scene.report(), kind, scene.shown()).bytes();
    }
}
