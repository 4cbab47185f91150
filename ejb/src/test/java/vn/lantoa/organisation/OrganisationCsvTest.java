package vn.lantoa.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.organisation.OrganisationCsv.Sheet;

class OrganisationCsvTest {
    private static final String HEADER = "code,kind,name,parent,valid_from,valid_until,remark\n";

    @Test
    void reads_a_row() {
        var row = OrganisationCsv.read(HEADER + "xa-a,COMMUNE,\"Xã A, \"\"cũ\"\"\",province,2025-07-01,,mẫu\n")
                .rows()
                .get(0);

        assertThat(row.line()).isEqualTo(2);
        assertThat(row.organisation().kind()).isEqualTo(OrganisationKind.COMMUNE);
        assertThat(row.organisation().name()).isEqualTo("Xã A, \"cũ\"");
        assertThat(row.organisation().validFrom()).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(row.organisation().validUntil()).isNull();
    }

    @Test
    void reads_files_of_vietnamese_spreadsheets() {
        var sheet = OrganisationCsv.read(
                "\uFEFFParent;Code;Kind;Name;Valid_From\r\nprovince;xa-a;commune;Xa\u0303 A;01/07/2025\r\n");

        assertThat(sheet.issues().isEmpty()).isTrue();
        assertThat(sheet.rows()).singleElement().satisfies(row -> {
            assertThat(row.organisation().name()).isEqualTo("X\u00e3 A");
            assertThat(row.organisation().validFrom()).isEqualTo(LocalDate.of(2025, 7, 1));
        });
    }

    @Test
    void numbers_lines_like_an_editor() {
        var sheet = OrganisationCsv.read("# một dòng\n" + HEADER + "\n"
                + "a,OTHER,\"hai\ndòng\",province,2025-07-01,,\n"
                + "b,OTHER,B,province,2025-07-01,,\n");

        assertThat(sheet.rows()).extracting(OrganisationCsv.Row::line).containsExactly(4, 6);
    }

    @Test
    void reads_unclosed_quotes_and_text_after_closed_ones() {
        var sheet = OrganisationCsv.read(
                HEADER + "a,OTHER,\"A\" xã,province,2025-07-01,,\n" + "b,OTHER,B,province,2025-07-01,,\"mẫu\n");

        assertThat(sheet.rows()).extracting(row -> row.organisation().name()).containsExactly("A xã", "B");
    }

    @Test
    void reports_all_errors_by_line() {
        var sheet = OrganisationCsv.read(HEADER
                + "A B,WARD,,province,2025-07-01,,\n"
                + "b,CITY,B,province,1/13/2025,never,\n"
                + "c,WARD,C,province,2025-07-01,,,more\n"
                + "d,WARD,D,province,2025-07-01,,\n");

        assertThat(codes(sheet))
                .containsExactlyInAnyOrder(
                        "lines[2].name missing",
                        "lines[2].code not-a-code",
                        "lines[3].kind unknown",
                        "lines[3].valid_from not-a-date",
                        "lines[3].valid_until not-a-date",
                        "lines[4] too-many-cells");
        assertThat(sheet.rows()).extracting(OrganisationCsv.Row::line).containsExactly(2, 5);
    }

    @Test
    void refuses_a_file_without_the_columns() {
        assertThat(codes(OrganisationCsv.read("name,kind\nA,WARD\n")))
                .containsExactlyInAnyOrder("file column-missing", "file column-missing", "file column-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing\n"})
    void refuses_an_empty_file(String text) {
        assertThat(codes(OrganisationCsv.read(text))).containsExactly("file empty");
    }

    @Test
    void rejects_too_many_lines() {
        var text = HEADER + "a,OTHER,A,province,2025-07-01,,\n".repeat(OrganisationCsv.MOST_ROWS + 1);

        assertThat(codes(OrganisationCsv.read(text))).containsExactly("file too-many-lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-units.csv", "communes-sample.csv"})
    void the_shipped_files_are_valid(String name) throws IOException {
        var sheet = OrganisationCsv.read(resource(name));

        assertThat(codes(sheet)).isEmpty();
        assertThat(sheet.rows()).hasSizeGreaterThan(10);
        assertThat(sheet.byCode()).hasSameSizeAs(sheet.rows());
    }

    @Test
    void the_name_of_the_root_is_only_in_data() throws IOException {
        assertThat(OrganisationCsv.read(resource("plan-units.csv")).byCode().get("province"))
                .isNotNull()
                .satisfies(row -> assertThat(row.organisation().kind()).isEqualTo(OrganisationKind.PROVINCE));
    }

    private static String resource(String name) throws IOException {
        try (var file = OrganisationCsv.class.getResourceAsStream("/vn/lantoa/organisation/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static java.util.List<String> codes(Sheet sheet) {
        return sheet.issues().list().stream()
                .map(issue -> issue.field() + " " + issue.code())
                .toList();
    }
}
