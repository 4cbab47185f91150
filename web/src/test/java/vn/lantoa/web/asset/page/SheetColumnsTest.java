package vn.lantoa.web.asset.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.draft.DraftChange;
import vn.lantoa.asset.sheet.FileSheet;
import vn.lantoa.kernel.Issue;
import vn.lantoa.web.page.PageWords;

class SheetColumnsTest {
    private final SheetColumns columns = new SheetColumns();
    private final Set<String> files = new HashSet<>();

    @Test
    void recognises_column_names_in_both_languages_without_diacritics() {
        assertThat(columns.places(List.of("TỆP", "Title", "STT", " ngon ngu ", "Licence", "topic")))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("file", 0, "title", 1, "language", 3, "license", 4, "topic", 5));
        assertThat(columns.unread(List.of("Tệp", "STT", ""))).containsExactly("STT");
    }

    @Test
    void recognises_choices_by_code_and_name() {
        assertThat(SheetColumns.value("kind", "Ảnh")).hasValue("photo");
        assertThat(SheetColumns.value("kind", "photo")).hasValue("photo");
        assertThat(SheetColumns.value("language", "Tiếng Việt")).hasValue("vi");
        assertThat(SheetColumns.value("topic", "III.1")).hasValue("III.1");
        assertThat(SheetColumns.value("license", "tranh")).isEmpty();
    }

    @Test
    void converts_a_row_to_a_draft() {
        var read = line(
                places("file", "kind", "title", "topic"), new FileSheet.Row(2, List.of("a.jpg", "Ảnh", "Một cửa")));

        assertThat(read)
                .isEqualTo(
                        new SheetLine(2, "a.jpg", "photo", "", DraftChange.of(Map.of("title", "Một cửa")), List.of()));
    }

    @Test
    void a_cell_may_have_several_audiences() {
        var places = places("file", "audience");

        for (var cell : List.of("Người dân; Cán bộ, công chức, viên chức;", "citizens, civil-servants"))
            assertThat(line(places, row(2, cell, cell)).texts())
                    .isEqualTo(DraftChange.of(Map.of("audience", List.of("citizens", "civil-servants"))));
        assertThat(line(places, row(3, "b.jpg", "citizens; ai đó")).wrong())
                .containsExactly(Issue.of("lines[3].audience", "unknown").toString());
    }

    @Test
    void reports_all_errors_of_a_row() {
        var places = places("file", "title", "topic", "creator");

        var first = line(places, row(2, "", "x".repeat(201), "IX.9", "a\u0007b"));
        var second = line(places, row(3, "a.jpg", "hai\ndòng", "", ""));
        var third = line(places, row(4, "a.jpg", "", "", ""));

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

    private SheetLine line(Map<String, Integer> places, FileSheet.Row row) {
        columns.words = new PageWords() {
            @Override
            public String sentence(Issue issue) {
                return issue.toString();
            }
        };
        return columns.line(row, places, files);
    }

    private static Map<String, Integer> places(String... names) {
        var places = new LinkedHashMap<String, Integer>();
        for (var name : names) places.put(name, places.size());
        return places;
    }

    private static FileSheet.Row row(int number, String... cells) {
        return new FileSheet.Row(number, List.of(cells));
    }
}
