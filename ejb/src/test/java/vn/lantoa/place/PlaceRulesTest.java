package vn.lantoa.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceRulesTest {
    private static final Set<String> COMMUNES = Set.of("phuong-tran-bien");

    @Test
    void accepts_a_place_with_all_fields() {
        var place = place(
                "PN-014",
                "Pa-nô",
                "Notice_Board",
                "phuong-tran-bien",
                "10.957413, 106.842687",
                "300 x 200",
                "out-of-order");

        assertThat(codes(place)).isEmpty();
        assertThat(place)
                .isEqualTo(new PlaceContent(
                        "PN-014",
                        "Pa-nô",
                        "notice-board",
                        "phuong-tran-bien",
                        new BigDecimal("10.957413"),
                        new BigDecimal("106.842687"),
                        300,
                        200,
                        "out-of-order"));
    }

    @Test
    void reports_all_errors_at_once() {
        assertThat(codes(place("", "", "", "", "", "", "")))
                .containsExactly("reference missing", "name missing", "kind missing", "commune missing");
        assertThat(codes(place("a\nb", "x".repeat(201), "bảng", "nơi nào", "", "", "lost")))
                .containsExactly(
                        "reference more-than-one-line",
                        "name too-long",
                        "kind unknown",
                        "commune unknown",
                        "state unknown");
    }

    @Test
    void forms_and_tables_cannot_close_a_place() {
        assertThat(codes(given("", "", "closed"))).containsExactly("state unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "'10.9, 106.8',",
        "'10.9;106.8',",
        "'106.8, 10.9',position latitude-out-of-range",
        "'5.9, 106.8',position latitude-out-of-range",
        "'10.9, 118.1',position longitude-out-of-range",
        "'-10.9, 106.8',position latitude-out-of-range",
        "'10.9',position not-a-position",
        "'10,9 , 106,8',position not-a-position",
        "'NaN, 106.8',position not-a-position",
        "'10.9999999999999, 106.8',position not-a-position"
    })
    void a_position_is_latitude_and_longitude_within_the_country(String position, String issue) {
        assertThat(codes(given(position, "", ""))).isEqualTo(issue == null ? List.of() : firstOf(issue, position));
    }

    private static List<String> firstOf(String issue, String position) {
        return position.equals("106.8, 10.9") ? List.of(issue, "position longitude-out-of-range") : List.of(issue);
    }

    @ParameterizedTest
    @CsvSource({
        "300 x 200,",
        "300×200,",
        "0 x 200,size out-of-range",
        "300 x 10001,size out-of-range",
        "3 m,size not-a-size"
    })
    void a_size_is_two_lengths_of_at_most_a_hundred_metres(String size, String issue) {
        assertThat(codes(given("", size, ""))).isEqualTo(issue == null ? List.of() : List.of(issue));
    }

    @Test
    void reads_a_table_with_decimal_commas() {
        var table = ImportPlaces.table("reference;name;kind;commune;latitude;longitude;width;height\n"
                + "PN-1;Pa-nô;billboard;phuong-tran-bien;10,957413;106,842687;300;200\n");
        var place = ImportPlaces.content(table.good().get(0));

        assertThat(codes(place)).isEmpty();
        assertThat(place.latitude()).isEqualByComparingTo("10.957413");
        assertThat(place.size()).isEqualTo("300 x 200");
    }

    @Test
    void a_table_needs_its_columns_and_1_to_5000_rows() {
        assertThat(ImportPlaces.table("reference,name\nPN-1,Pa-nô\n").issues().list())
                .extracting(issue -> issue.code())
                .containsExactly("column-missing", "column-missing");
        assertThat(ImportPlaces.table("reference,name,kind,commune\n").issues().isEmpty())
                .isFalse();
        var endless = "reference,name,kind,commune\n" + "PN,Pa-nô,billboard,x\n".repeat(ImportPlaces.MOST_ROWS + 1);
        assertThat(ImportPlaces.table(endless).issues().list())
                .extracting(issue -> issue.code())
                .containsExactly("too-many-lines");
    }

    @Test
    void an_incomplete_position_or_size_is_rejected() {
        var table = ImportPlaces.table("reference,name,kind,commune,latitude,longitude,width,height\n"
                + "PN-1,Pa-nô,billboard,phuong-tran-bien,10.9,,,200\n");

        assertThat(codes(ImportPlaces.content(table.good().get(0))))
                .containsExactly("position not-a-position", "size not-a-size");
    }

    @Test
    void closing_a_place_needs_a_reason() {
        assertThat(PlaceRules.checkReason(" ").list())
                .extracting(issue -> issue.code())
                .containsExactly("missing");
        assertThat(PlaceRules.checkReason("x".repeat(501)).list())
                .extracting(issue -> issue.code())
                .containsExactly("too-long");
        assertThat(PlaceRules.checkReason("Đã tháo dỡ.").isEmpty()).isTrue();
    }

    private static PlaceContent given(String position, String size, String state) {
        return place("PN-1", "Pa-nô", "billboard", "phuong-tran-bien", position, size, state);
    }

    private static PlaceContent place(
            String reference, String name, String kind, String commune, String position, String size, String state) {
        return new PlaceContent(reference, name, kind, commune, null, null, null, null, state).at(position, size);
    }

    private static List<String> codes(PlaceContent place) {
        return PlaceRules.check(place, COMMUNES).list().stream()
                .map(issue -> issue.field() + " " + issue.code())
                .toList();
    }
}
