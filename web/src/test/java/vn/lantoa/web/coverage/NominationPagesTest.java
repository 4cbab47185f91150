package vn.lantoa.web.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.AssetId;
import vn.lantoa.coverage.practice.NominationId;
import vn.lantoa.coverage.practice.NominationState;
import vn.lantoa.coverage.practice.NominationView;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.plan.Use;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.template.RenderedPage;
import vn.lantoa.web.page.template.TrialWords;

class NominationPagesTest {
    private static final AssetId ASSET = new AssetId(new UUID(0, 3));
    private static final Instant AT = Instant.parse("2026-12-04T01:00:00Z");
    private static final NominationView WAITING = nomination(1, NominationState.NOMINATED, "", null);
    private static final NominationView CHOSEN = nomination(2, NominationState.CHOSEN, "", AT);
    private static final NominationView DECLINED = nomination(3, NominationState.DECLINED, "=Chưa rõ", AT);

    @TempDir
    Path folder;

    @Test
    void a_unit_sees_its_nominations_and_can_withdraw_pending_ones() {
        var page = page(List.of(WAITING, CHOSEN), List.of(WAITING.id().toString()), "UPLOADER");

        assertThat(page)
                .contains("Tờ rơi", "Sở Y tế", "Đi từng ngõ.", "3 lượt hệ thống thấy · 2 được báo về · 1 kê khai")
                .contains("5 nơi · 4 đơn vị", "href=\"https://cong.example/tin\" rel=\"external noopener nofollow\"")
                .contains("<img src=\"/console/assets/" + ASSET + "/picture\"")
                .containsOnlyOnce("Rút đề cử này</button>")
                .contains("/practice.csv?year=2026", "/practice.xlsx?year=2026", "/feeds/good-practice.atom")
                .doesNotContain("/decision?");
    }

    @Test
    void the_province_chooses_declines_and_revokes() {
        var page = page(List.of(WAITING, CHOSEN, DECLINED), List.of(), "ADMINISTRATOR");

        assertThat(page.split("/decision\\?", -1)).as("forms of decisions").hasSize(3);
        assertThat(page)
                .contains("value=\"choose\" required", "Thôi chọn", "=Chưa rõ")
                .doesNotContain("/withdrawal?");
    }

    @Test
    void a_rejected_form_keeps_its_input_and_shows_the_errors() {
        var model = new HashMap<String, Object>(Map.of(
                "units", List.of(new Choice("so-y-te", "Sở Y tế")),
                "unit", "",
                "asset", "",
                "year", 2026,
                "years", List.of(new Choice("2026", "2026")),
                "tasks", List.of(new Choice("1.4", "1.4 Trao đổi kinh nghiệm")),
                "wrong", List.of("Cách làm và kết quả ngắn hơn 10 ký tự")));
        model.put("typed", Map.of("unit", "so-y-te", "asset", "/a/x", "year", "2026", "task", "1.4", "did", "Tốt."));
        model.put("errors", Map.of("did", "ngắn hơn 10 ký tự"));

        assertThat(RenderedPage.of("coverage/practice-form.ftlh", model, "UPLOADER"))
                .contains("value=\"1.4\" selected", ">Tốt.</textarea>", "value=\"/a/x\"")
                .contains("ngắn hơn 10 ký tự", "action=\"/console/coverage/practice\"");
    }

    @Test
    void both_exports_have_the_same_columns_and_no_formulas() throws IOException {
        var csv = NominationTable.csv(List.of(WAITING, DECLINED));
        var sheet = sheet(NominationTable.sheet(List.of(WAITING, DECLINED), new TrialWords()));

        assertThat(csv.lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line)
                        .contains("\"1\",\"so-y-te\",\"Sở Y tế\",\"2026\",\"1.4\"")
                        .contains("\"nominated\",\"\",\"3\",\"2\",\"1\",\"5\",\"4\",\"https://cong.example/tin\""))
                .anySatisfy(line -> assertThat(line).contains("\"'=Chưa rõ\""));
        assertThat(sheet)
                .contains("Hạng", "Mã đơn vị", "Minh chứng rõ nhất", "Chờ xét", "Không được chọn", "=Chưa rõ")
                .doesNotContain("<f>", "practice.column");
        assertThat(csv.lines().findFirst().orElseThrow().split(",")).hasSize(16);
        assertThat(sheet.split("<row ", -1)[1].split("<c ", -1))
                .as("cells of a line")
                .hasSize(1 + 16);
    }

    private static String page(List<NominationView> nominations, List<String> withdrawable, String role) {
        return RenderedPage.of(
                "coverage/practice.ftlh",
                Map.ofEntries(
                        Map.entry("nominations", nominations),
                        Map.entry("withdrawable", withdrawable),
                        Map.entry("total", nominations.size()),
                        Map.entry("year", 2026),
                        Map.entry("state", ""),
                        Map.entry("query", "year=2026"),
                        Map.entry("years", List.of(new Choice("2026", "2026"))),
                        Map.entry("states", List.of(new Choice("chosen", "Được chọn"))),
                        Map.entry("mayNominate", true),
                        Map.entry("next", ""),
                        Map.entry("first", ""),
                        Map.entry("typed", Map.of()),
                        Map.entry("errors", Map.of()),
                        Map.entry("wrong", List.of())),
                role);
    }

    private static NominationView nomination(
            int rank, NominationState state, String reason, @Nullable Instant decidedAt) {
        var address = "https://cong.example/tin";
        return new NominationView(
                new NominationId(new UUID(0, state.ordinal() + 1)),
                rank,
                "so-y-te",
                "Sở Y tế",
                "1.4",
                ASSET,
                "Tờ rơi",
                "Đi từng ngõ.",
                state,
                reason,
                decidedAt,
                new NominationView.Evidence(3, 2, 1, 5, 4, address, Use.SHOWN, "cong.example"),
                new OrganisationId(new UUID(0, 1)),
                2026,
                "vi",
                true);
    }

    private String sheet(byte[] workbook) throws IOException {
        try (var zip =
                new ZipFile(Files.write(folder.resolve("a.xlsx"), workbook).toFile())) {
            var text = new StringBuilder();
            for (var name : List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"))
                text.append(new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8));
            return Pattern.compile("&#x([0-9a-f]+);")
                    .matcher(text)
                    .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
        }
    }
}
