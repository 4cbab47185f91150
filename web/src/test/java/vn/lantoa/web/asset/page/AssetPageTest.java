package vn.lantoa.web.asset.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.campaign.reading.ReadUses;
import vn.lantoa.web.page.template.RenderedPage;

/** The pages of an asset and of its versions: preview, lifecycle, next step and uses. */
class AssetPageTest {
    private static final String ID = "00000000-0000-4000-8000-000000000001";
    private static final Instant AT = Instant.parse("2026-12-01T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "SEALED, Gửi duyệt",
        "RETURNED, Soạn tiếp",
        "IN_REVIEW, Xem lượt duyệt",
        "APPROVED, Phát hành",
        "PUBLIC, Soạn tiếp"
    })
    void one_next_step_is_the_primary_one(String stage, String next) {
        for (var template : List.of("asset/asset.ftlh", "asset/version.ftlh")) {
            var page = RenderedPage.of(template, model(stage, ""), "UPLOADER", "RELEASER");

            var card = page.replaceAll(".*<section class=\"card next\">(.*?)</section>.*", "$1");
            assertThat(card.split("class=\"button\"|<button type=\"submit\">", -1))
                    .as(template)
                    .hasSize(2);
            assertThat(card).containsPattern("(class=\"button\"[^>]*>|<button type=\"submit\">)" + next);
            assertThat(page).contains("<li aria-current=\"step\">", "leaf-2", "bản.pdf");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "versions", "languages", "uses", "log"})
    void each_part_has_its_address(String tab) {
        var page = RenderedPage.of("asset/asset.ftlh", model("PUBLIC", tab), "UPLOADER");

        assertThat(page)
                .contains("href=\"/console/assets/" + ID + (tab.isEmpty() ? "" : "?tab=" + tab)
                        + "\" aria-current=\"page\"")
                .contains("cong.example", "Đang dùng ở 2 nơi", "Bản không còn hiện hành", "3 lượt")
                .contains("href=\"/a/" + ID + "/embed\" data-embed-code");
    }

    @Test
    void officers_who_may_withdraw_the_release_find_the_link() {
        var model = model("PUBLIC", "");
        assertThat(RenderedPage.of("asset/asset.ftlh", model, "RELEASER")).doesNotContain("/withdraw\"");
        var life = Map.of("stage", "PUBLIC", "number", 1, "dueAt", AT, "withdrawable", "r");
        model.put("lives", Map.of(ID, new Life(life)));

        assertThat(RenderedPage.of("asset/asset.ftlh", model, "RELEASER"))
                .contains("href=\"/console/releases/r/withdraw\">Thu hồi</a>");
    }

    @Test
    void a_draft_without_versions_leads_to_its_form() {
        var model = new HashMap<>(model("DRAFT", ""));
        model.keySet().removeAll(List.of("view", "reviews", "submissions", "maySubmit", "renditions", "notes"));
        model.put("whole", whole(List.of()));
        model.put("lives", Map.of());

        assertThat(RenderedPage.of("asset/asset.ftlh", model, "UPLOADER"))
                .contains("class=\"button\" href=\"/console/assets/" + ID + "/draft\"", "value=\"DELETE\"")
                .doesNotContain("data-embed-code");
    }

    private static Map<String, Object> model(String stage, String tab) {
        var life = Map.of("stage", stage, "number", 1, "asset", ID, "dueAt", AT);
        var state = Map.of("SEALED", "", "RETURNED", "RETURNED", "IN_REVIEW", "SUBMITTED")
                .getOrDefault(stage, "APPROVED");
        var review = Map.<String, Object>of(
                "id",
                ID,
                "state",
                state,
                "version",
                1,
                "steps",
                1,
                "step",
                1,
                "by",
                "A",
                "note",
                "",
                "reason",
                "Sai số.",
                "submittedAt",
                AT,
                "endedAt",
                AT);
        var reviews = state.isEmpty() || stage.equals("DRAFT") ? List.of() : List.of(review);
        var file = Map.of(
                "position", 1,
                "lacking", List.of(),
                "facts", Map.of("pages", "2"),
                "file",
                        Map.of(
                                "name",
                                "bản.pdf",
                                "mediaType",
                                "application/pdf",
                                "role",
                                "print",
                                "bytes",
                                10L,
                                "sha256",
                                "ab"));
        var lineage = Map.of("significance", "major", "changeNote", "", "machineMade", false);
        var model = new HashMap<String, Object>();
        model.put(
                "view",
                Map.of(
                        "asset",
                                Map.of(
                                        "id",
                                        ID,
                                        "kind",
                                        "leaflet",
                                        "language",
                                        "vi",
                                        "editable",
                                        true,
                                        "newest",
                                        true,
                                        "draft",
                                        1),
                        "version",
                                Map.of(
                                        "number",
                                        1,
                                        "createdAt",
                                        AT,
                                        "createdBy",
                                        "A",
                                        "lineage",
                                        lineage,
                                        "seal",
                                        "ab",
                                        "state",
                                        "READY",
                                        "inspection",
                                        Map.of("scan", "CLEAN")),
                        "texts", Map.of("title", "Tờ rơi", "alternativeText", "", "aiUse", "NONE", "text", ""),
                        "files", List.of(file)));
        model.put(
                "whole",
                whole(List.of(Map.of(
                        "number",
                        1,
                        "createdAt",
                        AT,
                        "createdBy",
                        "A",
                        "lineage",
                        lineage,
                        "state",
                        "READY",
                        "inspection",
                        Map.of("scan", "CLEAN")))));
        model.put(
                "renditions",
                List.of(
                        new RenditionRow("page-1", "READY", 0, "", "/p/1", "image/webp", 1),
                        new RenditionRow("page-2", "READY", 0, "", "/p/2", "image/webp", 1),
                        new RenditionRow("social-1x1", "READY", 0, "", "/s", "image/webp", 1)));
        model.put("href", "/api/v1/assets/" + ID + "/versions/1");
        model.put("stages", Map.of("1", life));
        model.put("lives", Map.of(ID, new Life(life)));
        model.put("reviews", reviews);
        model.put("submissions", reviews);
        model.put("maySubmit", stage.equals("SEALED") || stage.equals("RETURNED"));
        model.put(
                "uses",
                List.of(
                        new ReadUses.Use("PORTAL", "", "cong.example", 3, true),
                        new ReadUses.Use("CAMPAIGN", "/console/campaigns/c", "Chiến dịch", 0, false)));
        for (var name : List.of("texts", "notes", "threads", "speakers", "parity", "open")) model.put(name, List.of());
        model.put("organisations", List.of(Map.of("value", "o", "label", "O")));
        model.put("languages", Map.of("vi", "Tiếng Việt"));
        model.put("likeness", Map.of("complete", true, "alike", List.of()));
        model.put("underWay", false);
        model.put("removal", "");
        model.put("tab", tab);
        return model;
    }

    /** As ReadLives.AssetLife, of one version. */
    public record Life(Map<String, ?> newest) {
        public Map<String, ?> outside() {
            return newest;
        }

        public boolean goesOn() {
            return false;
        }

        public boolean isPublic() {
            return "PUBLIC".equals(newest.get("stage"));
        }
    }

    /** As FamilyMember. */
    public record Member(String asset, String language, String title) {
        public String form() {
            return "standard";
        }

        public boolean isSource() {
            return true;
        }
    }

    private static Map<String, ?> whole(List<?> versions) {
        return Map.of(
                "asset",
                        Map.of(
                                "id",
                                ID,
                                "kind",
                                "leaflet",
                                "language",
                                "vi",
                                "createdAt",
                                AT,
                                "createdBy",
                                "A",
                                "organisation",
                                Map.of("name", "Sở")),
                "draft", Map.of("texts", Map.of("title", "Tờ rơi")),
                "versions", versions,
                "family", List.of(new Member(ID, "vi", "Tờ rơi")),
                "editable", true);
    }
}
