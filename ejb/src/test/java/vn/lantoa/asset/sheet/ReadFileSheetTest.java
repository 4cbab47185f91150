package vn.lantoa.asset.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.child.Programs;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Rejected;

/** The real reader in its real child JVM. */
@Timeout(120)
class ReadFileSheetTest {
    private static final byte[] NOTHING = {};
    private static final String ROWS =
            """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>một\\hai.jpg</t></is></c><c r="C2"><v>12.5</v></c></row>
            <row r="3"><c r="B3" t="inlineStr"><is><t> </t></is></c></row>
            <row r="7"><c r="B7" t="inlineStr"><is><t>hai
            dòng\tvà</t></is></c><c r="C7" t="str"><f>1+1</f><v>hai</v></c></row>""";

    @TempDir
    Path directory;

    private final ReadFileSheet read = new ReadFileSheet();

    @BeforeEach
    void set_up() {
        read.children = Programs.children();
        read.config = Programs.config(directory);
    }

    @Test
    void reads_rows_by_their_numbers_and_the_files_of_the_zip() {
        var zip = SheetFiles.zip(Map.of("ảnh/a.jpg", "a"));

        var sheet = read.read(
                new ReadFileSheet.Command(SheetFiles.xlsx(ROWS, "Tệp", "Tên"), zip, zip.length, false, Actor.SYSTEM));

        assertThat(sheet.rows())
                .containsExactly(
                        new FileSheet.Row(1, List.of("Tệp", "Tên")),
                        new FileSheet.Row(2, List.of("một\\hai.jpg", "", "12.5")),
                        new FileSheet.Row(7, List.of("", "hai\ndòng\tvà", "hai")));
        assertThat(sheet.entries())
                .extracting(FileSheet.Entry::name, FileSheet.Entry::mediaType)
                .containsExactly(tuple("ảnh/a.jpg", "image/jpeg"));
    }

    @Test
    void refuses_macros() {
        refuses(SheetFiles.workbook("application/vnd.ms-excel.sheet.macroEnabled.main+xml", ""), "sheet", "has-macros");
    }

    @Test
    void rejects_other_files_and_protected_tables() {
        refuses("Tệp;Tên\na.jpg;A".getBytes(StandardCharsets.UTF_8), "sheet", "not-xlsx");
        // old XLS files and password-protected ones are OLE compound files
        var compound = Arrays.copyOf(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                4096);
        refuses(compound, "sheet", "not-xlsx");
    }

    @Test
    void rejects_a_zip_bomb() {
        refuses(SheetFiles.xlsx("<row r=\"1\"/>".repeat(400_000)), "sheet", "zip-bomb");
    }

    @Test
    void refuses_more_rows_than_files() {
        var row = "<row><c t=\"inlineStr\"><is><t>a</t></is></c></row>";
        assertThat(sheet(SheetFiles.xlsx(row.repeat(SheetRows.MOST_ROWS))).rows())
                .hasSize(SheetRows.MOST_ROWS);
        refuses(SheetFiles.xlsx(row.repeat(SheetRows.MOST_ROWS + 1)), "sheet", "too-many-lines");
    }

    @Test
    void reads_values_of_up_to_two_thousand_lines_as_csv() {
        var row =
                """
                <row r="1"><c r="A1" t="inlineStr"><is><t>Tên "A"</t></is></c><c r="B1" t="inlineStr"><is><t>Số</t></is></c></row>
                <row r="4"><c r="A4" t="inlineStr"><is><t>1.125</t></is></c><c r="B4"><v>1.125</v></c><c r="C4" t="n"><v>1125</v></c><c r="D4"><v>3.2</v></c></row>""";

        assertThat(values(row).csv()).isEqualTo("\"Tên \"\"A\"\"\",\"Số\"\n\n\n\"1.125\",\"1.1250\",\"1125\",\"3.2\"");
        var one = "<row><c t=\"inlineStr\"><is><t>a</t></is></c></row>";
        assertThat(values(one.repeat(SheetRows.MOST_VALUES)).rows()).hasSize(SheetRows.MOST_VALUES);
    }

    @Test
    void reads_dates_in_iso_form_and_amounts_without_separators() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("1");
            sheet.value(0, 0, LocalDate.of(2026, 3, 5));
            sheet.style(0, 0).format("dd/mm/yy").set();
            sheet.value(0, 1, 1250);
            sheet.style(0, 1).format("#,##0").set();
            sheet.value(0, 2, 1.125);
            sheet.style(0, 2).format("0").set();
        }

        assertThat(read.read(new ReadFileSheet.Command(bytes.toByteArray(), NOTHING, 0, true, Actor.SYSTEM))
                        .rows())
                .containsExactly(new FileSheet.Row(1, List.of("2026-03-05", "1250", "1.1250")));
    }

    private FileSheet values(String rows) {
        return read.read(new ReadFileSheet.Command(SheetFiles.xlsx(rows), NOTHING, 0, true, Actor.SYSTEM));
    }

    private void refuses(byte[] xlsx, String field, String code) {
        assertThatThrownBy(() -> sheet(xlsx)).isInstanceOfSatisfying(Rejected.class, refused -> assertThat(
                        refused.issues().list())
                .singleElement()
                .satisfies(issue ->
                        assertThat(List.of(issue.field(), issue.code())).containsExactly(field, code)));
    }

    private FileSheet sheet(byte[] xlsx) {
        return read.read(new ReadFileSheet.Command(xlsx, NOTHING, 0, false, Actor.SYSTEM));
    }
}
