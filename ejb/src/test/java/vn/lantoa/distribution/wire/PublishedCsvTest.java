package vn.lantoa.distribution.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedCsvTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String ASSET = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

    @Test
    void reads_reports_with_dates_as_people_and_machines_write_them() {
        var sheet = PublishedCsv.read(
                """
                asset;medium;address;slot;at;note;version
                %1$s;web;https://toasoan.example/bai;;10/10/2026 19:30;;2
                https://hub.example/a/%1$s;TV;;Thời sự tối;2026-10-10 19:30;"phát lại; hai lần";
                %1$s;print;;Trang 3;2026-10-10;;
                %1$s;radio;;Bản tin sáng;2026-10-10T05:00:00+07:00;;
                """
                        .formatted(ASSET),
                ZONE);

        assertThat(sheet.issues().list()).isEmpty();
        assertThat(sheet.rows())
                .extracting(row -> row.report().at())
                .containsExactly(
                        Instant.parse("2026-10-10T12:30:00Z"),
                        Instant.parse("2026-10-10T12:30:00Z"),
                        Instant.parse("2026-10-09T17:00:00Z"),
                        Instant.parse("2026-10-09T22:00:00Z"));
        assertThat(sheet.rows()).extracting(row -> row.report().version()).containsExactly(2, null, null, null);
        assertThat(sheet.rows().get(1).report().note()).isEqualTo("phát lại; hai lần");
        assertThat(sheet.rows()).allMatch(row -> row.report().asset().toString().equals(ASSET));
    }

    @Test
    void reports_all_errors_by_line() {
        var sheet = PublishedCsv.read(
                """
                asset,medium,at,version
                chuyện lạ,bảng tin,mai,hai
                %s,web,2026-02-30,1
                """
                        .formatted(ASSET),
                ZONE);

        assertThat(codes(sheet))
                .containsExactly(
                        "lines[2].asset not-an-id",
                        "lines[2].medium not-known",
                        "lines[2].at not-a-time",
                        "lines[2].version not-a-number",
                        "lines[3].at not-a-time");
        assertThat(sheet.rows()).isEmpty();
    }

    @Test
    void rejects_other_files() {
        assertThat(codes(PublishedCsv.read("", ZONE))).containsExactly("file empty");
        assertThat(codes(PublishedCsv.read("asset,medium\n", ZONE)))
                .containsExactly("file column-missing", "file empty");
        assertThat(codes(PublishedCsv.read("asset,medium,at\n" + "x,y,z\n".repeat(2001), ZONE)))
                .containsExactly("file too-many-lines");
        assertThat(codes(PublishedCsv.read(PublishedCsv.TEMPLATE, ZONE))).containsExactly("file empty");
    }

    private static List<String> codes(PublishedCsv.Sheet sheet) {
        return sheet.issues().list().stream()
                .map(issue -> issue.field() + " " + issue.code())
                .toList();
    }
}
