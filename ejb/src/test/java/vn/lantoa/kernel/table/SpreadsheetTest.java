package vn.lantoa.kernel.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.kernel.table.Spreadsheet.Formula;

class SpreadsheetTest {
    @TempDir
    Path folder;

    @Test
    void sums_are_formulas_and_texts_never_are() throws IOException {
        var sheet =
                new Spreadsheet("Minh", "Ghi nhớ", "T1", "T2", "Cả năm").line("=1+1", 2, 3, Formula.sum(2, 2, 2, 3));

        assertThat(sheet.lines()).isEqualTo(2);
        var parts = parts(sheet.bytes());
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("<f>SUM(B2:C2)</f>", "<v>2</v>", "<v>3</v>")
                .doesNotContain("<f>1+1", "<f>=1+1");
        assertThat(parts.get("xl/sharedStrings.xml")).contains("=1+1", "Ghi nh&#x1edb;");
        assertThat(parts.get("xl/workbook.xml")).contains("Minh");
    }

    @Test
    void columns_after_the_twenty_sixth_have_two_letters() {
        assertThat(Formula.sum(1, 26, 9, 28).text()).isEqualTo("SUM(Z1:AB9)");
    }

    private Map<String, String> parts(byte[] workbook) throws IOException {
        var parts = new HashMap<String, String>();
        try (var zip =
                new ZipFile(Files.write(folder.resolve("a.xlsx"), workbook).toFile())) {
            for (var entry : Collections.list(zip.entries()))
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
        }
        return parts;
    }
}
