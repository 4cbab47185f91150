package vn.lantoa.asset.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.draft.CueSheet.Row;

class CueSheetTest {
    @Test
    void parses_and_redisplays_the_input_unchanged() {
        var typed = sheet(new Row("0:01", "00:02.5", " Tie\u0302\u0301ng Vie\u0323\u0302t\r\nhai dòng "));

        assertThat(typed.check().isEmpty()).isTrue();
        assertThat(typed.cues().list()).containsExactly(new Cue(1000, 2500, "Tiếng Việt\nhai dòng"));
        assertThat(CueSheet.of(typed.cues()).cues()).isEqualTo(typed.cues());
    }

    @Test
    void reports_every_row_with_an_unreadable_time() {
        var typed = sheet(new Row("", "0:01", "x"), new Row("0:01", "0:02", "x"), new Row("1:02", "sau", ""));

        assertThat(codes(typed)).containsExactly("cue-time [1]", "cue-time [3]");
    }

    @Test
    void a_new_sheet_has_a_row_with_missing_texts() {
        assertThat(codes(CueSheet.NEW)).containsExactly("cue-empty [1]");
    }

    @Test
    void has_at_most_as_many_cues_as_a_form_can_hold() {
        var endless = new CueSheet(Collections.nCopies(301, new Row("0:01", "0:02", "x")));

        assertThat(codes(endless)).containsExactly("too-many [300]");
    }

    private static CueSheet sheet(Row... rows) {
        return new CueSheet(List.of(rows));
    }

    private static List<String> codes(CueSheet sheet) {
        return sheet.check().list().stream()
                .map(issue -> issue.code() + " " + issue.params())
                .toList();
    }
}
