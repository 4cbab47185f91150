package vn.lantoa.web.asset.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.asset.sheet.FileSheet;
import vn.lantoa.kernel.Issue;

class SheetRulesTest {
    private final SheetColumns columns = new SheetColumns();

    SheetRulesTest() {
        columns.vocabularies = new Vocabularies();
    }

    @Test
    void recognises_column_names_in_both_languages_without_diacritics() {
        assertThat(columns.places(List.of("TỆP", "Title", "STT", " ngon ngu ", "Licence", "topic")))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("file", 0, "title", 1, "language", 3, "license", 4, "topic", 5));
        assertThat(columns.unread(List.of("Tệp", "STT", ""))).containsExactly("STT");
    }

    @Test
    void recognises_choices_by_code_and_name() {
        assertThat(columns.value("kind", "Ảnh")).hasValue("photo");
        assertThat(columns.value("kind", "photo")).hasValue("photo");
        assertThat(columns.value("language", "Tiếng Việt")).hasValue("vi");
        assertThat(columns.value("topic", "III.1")).hasValue("III.1");
        assertThat(columns.value("license", "tranh")).isEmpty();
    }

    @Test
    void converts_a_row_to_a_draft() {
        var read =
                rules("file", "kind", "title", "topic").read(new FileSheet.Row(2, List.of("a.jpg", "Ảnh", "Một cửa")));

        assertThat(read).isEqualTo(new SheetLine(2, "a.jpg", "photo", "", Map.of("title", "Một cửa"), List.of()));
    }

    @Test
    void reports_all_errors_of_a_row() {
        var rules = rules("file", "title", "topic", "creator");

        var first = rules.read(row(2, "", "x".repeat(201), "IX.9", "a\u0007b"));
        var second = rules.read(row(3, "a.jpg", "hai\ndòng", "", ""));
        var third = rules.read(row(4, "a.jpg", "", "", ""));

        assertThat(first.wrong())
                .containsExactlyInAnyOrder(
                        Issue.of("lines[2].file", "missing").toString(),
                        Issue.of("lines[2].title", "too-long", 200).toString(),
                        Issue.of("lines[2].topic", "unknown").toString(),
                        Issue.of("lines[2].creator", "control-characters").toString());
        assertThat(second.wrong())
                .containsExactly(
                        Issue.of("lines[3].title", "more-than-one-line").toString());
        assertThat(third.wrong())
                .containsExactly(Issue.of("lines[4].file", "twice").toString());
    }

    private SheetRules rules(String... names) {
        var places = new LinkedHashMap<String, Integer>();
        for (var name : names) places.put(name, places.size());
        return new SheetRules(places, columns::value, Issue::toString);
    }

    private static FileSheet.Row row(int number, String... cells) {
        return new FileSheet.Row(number, List.of(cells));
    }
}
