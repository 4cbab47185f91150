package vn.lantoa.coverage.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Records;

class DeclarationRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final DeclarationRules.Known KNOWN = new DeclarationRules.Known(
            TODAY, day -> day.getYear() < 2026 ? Set.of("1.1") : Set.of("3.2", "4.1"), Set.of("citizens"));

    @Test
    void reads_forms_and_tables() {
        var asset = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
        var text = new DeclarationText(
                "Training",
                "Tập huấn",
                "5/3/2026",
                "2026-03-06",
                "1.250",
                "Hội trường",
                "https://so.example.vn/tin/1?x=1#a",
                "https://lantoa.example.vn/a/" + asset,
                List.of("4.1", "3.2", "4.1"),
                List.of("citizens"));

        var spec = DeclarationRules.parse(text);

        assertThat(DeclarationRules.check(text, KNOWN).isEmpty()).isTrue();
        assertThat(spec.kind()).isEqualTo(DeclarationKind.TRAINING);
        assertThat(spec.first()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(spec.last()).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(spec.amount()).isEqualTo(1250);
        assertThat(spec.asset()).hasToString(asset);
        assertThat(spec.tasks()).containsExactly("3.2", "4.1");
    }

    @ParameterizedTest
    @CsvSource({
        "kind,'',missing",
        "kind,party,unknown",
        "title,'',missing",
        "title,'a\nb',more-than-one-line",
        "first,'',missing",
        "first,soon,not-a-date",
        "first,1999-12-31,not-a-date",
        "first,2026-03-11,in-the-future",
        "last,soon,not-a-date",
        "last,2026-03-01,before-from",
        "last,2026-03-11,in-the-future",
        "amount,'',missing",
        "amount,0,out-of-range",
        "amount,-4,out-of-range",
        "amount,10000001,out-of-range",
        "proof,javascript:alert(1),not-a-web-address",
        "proof,https://a b/,not-a-web-address",
        "asset,tờ rơi,unknown",
        "tasks,'',missing",
        "tasks,1.1,not-of-this-unit",
        "audiences,martians,unknown"
    })
    void refuses(String field, String value, String code) {
        assertThat(DeclarationRules.check(with(field, value), KNOWN).list())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.field()).isEqualTo(field);
                    assertThat(issue.code()).isEqualTo(code);
                });
    }

    @Test
    void rejects_overlong_texts_and_more_than_a_year() {
        var text = with("title", "a".repeat(DeclarationRules.LONGEST + 1));
        assertThat(DeclarationRules.check(text, KNOWN).list()).hasSize(1);
        var long2025 = new DeclarationText(
                "event", "Chuỗi", "2025-01-01", "2026-03-01", "1", "", "", "", List.of("1.1"), List.of());
        assertThat(DeclarationRules.check(long2025, KNOWN).list())
                .singleElement()
                .satisfies(issue -> assertThat(issue.code()).isEqualTo("more-than-a-year"));
    }

    @Test
    void reports_all_errors_at_once() {
        var text = new DeclarationText("", "", "", "", "", "", "", "", List.of(), List.of());

        assertThat(DeclarationRules.check(text, KNOWN).list())
                .extracting(issue -> issue.field())
                .containsExactly("kind", "title", "first", "amount", "tasks");
    }

    @Test
    void corrections_and_withdrawals_need_a_reason() {
        assertThat(DeclarationRules.checkReason(" ").list()).hasSize(1);
        assertThat(DeclarationRules.checkReason("a".repeat(DeclarationRules.LONGEST_REASON + 1))
                        .list())
                .hasSize(1);
        assertThat(DeclarationRules.checkReason("Nhầm.").isEmpty()).isTrue();
    }

    @Test
    void optional_columns_may_be_omitted() {
        var table = DeclarationTable.of("Kind;Title;First;Amount;Tasks\nevent;Ngày hội;1/3/2026;300;3.2, 4.1\n");

        assertThat(table.good()).singleElement().satisfies(row -> {
            assertThat(row.line().number()).isEqualTo(2);
            var text = row.read(DeclarationText.class);
            assertThat(text.tasks()).containsExactly("3.2", "4.1");
            assertThat(DeclarationRules.check(text, KNOWN).isEmpty()).isTrue();
        });
        assertThat(DeclarationTable.of("kind,title\nevent,x\n").issues().list()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "title,Ngày khác,true",
        "venue,NHÀ VĂN HOÁ,true",
        "tasks,4.1,false",
        "kind,training,false",
        "first,2026-03-04,false",
        "amount,301,false",
        "venue,Chợ,false"
    })
    void the_same_use_has_kind_day_place_amount_and_a_task_in_common(String field, String value, boolean same) {
        var one = DeclarationRules.parse(with("venue", "Nhà văn hoá"));
        var text = with(field, value);
        var other = field.equals("venue")
                ? text
                : Records.map(text, (name, old) -> name.equals("venue") ? "nhà văn hóa" : old);

        assertThat(DeclarationRules.isSame(one, DeclarationRules.parse(other))).isEqualTo(same);
    }

    @Test
    void numbers_of_json_are_not_read_as_thousands() {
        for (var amount : List.of("1.5", "1.125", "0.5", "-3"))
            assertThat(DeclarationRules.check(json(amount), KNOWN).list())
                    .as(amount)
                    .extracting(issue -> issue.field() + " " + issue.code())
                    .containsExactly("amount out-of-range");
        for (var amount : List.of("1125", "1125.0", "1.125e3", "\"1.125\"", "\"1125\""))
            assertThat(DeclarationRules.parse(json(amount)).amount()).as(amount).isEqualTo(1125);
    }

    private static DeclarationText json(String amount) {
        return HubJson.binding()
                .fromJson(
                        "{\"kind\":\"event\",\"title\":\"Ngày hội\",\"first\":\"2026-03-05\",\"tasks\":[\"3.2\"],\"amount\":"
                                + amount + "}",
                        DeclarationText.class);
    }

    @Test
    void tables_may_have_vietnamese_names_of_columns_and_kinds() {
        var csv = "Loại;Tên;Từ ngày;Đến ngày;Số lượng;Nơi;Minh chứng;Tài liệu;Nhiệm vụ;Đối tượng\n"
                + "Tập huấn;Lớp;5/3/2026;6/3/2026;1.250;Chợ;https://a.vn/;;3.2 4.1;citizens\n"
                + "hội nghị, sự kiện;Hội;5/3/2026;;3;;;;3.2;\nbữa tiệc;X;5/3/2026;;3;;;;3.2;\n";

        var texts = DeclarationTable.of(csv).good().stream()
                .map(DeclarationTable::text)
                .toList();

        assertThat(texts).extracting(DeclarationText::kind).containsExactly("training", "event", "bữa tiệc");
        assertThat(DeclarationRules.parse(texts.get(0)))
                .isEqualTo(new DeclarationSpec(
                        DeclarationKind.TRAINING,
                        "Lớp",
                        LocalDate.of(2026, 3, 5),
                        LocalDate.of(2026, 3, 6),
                        1250,
                        "Chợ",
                        "https://a.vn/",
                        null,
                        List.of("3.2", "4.1"),
                        List.of("citizens")));
    }

    private static DeclarationText with(String field, String value) {
        return new DeclarationText(
                value(field, value, "kind", "event"),
                value(field, value, "title", "Ngày hội"),
                value(field, value, "first", "2026-03-05"),
                value(field, value, "last", ""),
                value(field, value, "amount", "300"),
                value(field, value, "venue", ""),
                value(field, value, "proof", ""),
                value(field, value, "asset", ""),
                words(value(field, value, "tasks", "3.2")),
                words(value(field, value, "audiences", "citizens")));
    }

    private static String value(String field, String value, String name, String usual) {
        return field.equals(name) ? value : usual;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }
}
