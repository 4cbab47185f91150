package vn.lantoa.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void no_cell_begins_like_a_formula(String value) {
        assertThat(cell(value)).startsWith("\"'" + value.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;", "a,", "a\t", "a\n", "a\r\n", ";"})
    void nor_does_one_of_a_reader_that_splits_elsewhere(String before) {
        for (var formula : new String[] {"=cmd", "+1", "-1", "@A1", "＝cmd", "＋1", "－1", "＠A1"}) {
            assertThat(cell(before + formula)).isEqualTo("\"" + before + "'" + formula + "\"");
            assertThat(cell(before + "\"" + formula)).isEqualTo("\"" + before + "\"\"'" + formula + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "5", "a-b; c, d", "Sở Y tế, năm 2026\r\n* hai", "x@y.example", "a;b,c"})
    void other_texts_stay_unchanged(String value) {
        assertThat(cell(value)).isEqualTo("\"" + value + "\"");
    }

    @Test
    void quotes_are_doubled() {
        assertThat(cell("a \"b\"")).isEqualTo("\"a \"\"b\"\"\"");
    }

    private static String cell(String value) {
        var text = new Csv("name").line(value).text();
        return text.substring(text.indexOf("\r\n") + 2, text.length() - 2);
    }
}
