package vn.lantoa.web.asset.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.web.page.template.RenderedPage;

class SharedFieldsPageTest {
    private static final List<Option> CHOICE = List.of(new Option("x", "X"));

    @Test
    void many_files_share_all_fields_and_are_submitted_from_the_page() {
        var page = RenderedPage.of("asset/many.ftlh", model(MetadataField.SHARED));

        assertThat(MetadataField.SHARED)
                .allSatisfy(field -> assertThat(page).contains(" name=\"" + field.key() + "\""));
        assertThat(page)
                .contains("data-lists=\"audience\"", "name=\"do\" value=\"SUBMIT\"", "name=\"do\" value=\"DELETE\"");
    }

    @Test
    void a_message_has_the_shared_fields_with_their_values_and_errors() {
        var model = new HashMap<>(model(List.of(MetadataField.AUDIENCE, MetadataField.CREDIT)));
        model.put("sharedTexts", PublicTexts.EMPTY.with(MetadataField.CREDIT, "Sở Y tế"));
        model.put("errors", Map.of("credit", "quá dài"));

        assertThat(RenderedPage.of("sms/studio.ftlh", model))
                .contains("id=\"f-audience-x\"", "value=\"Sở Y tế\"", "id=\"e-credit\">quá dài");
    }

    @Test
    void the_library_changes_several_drafts_together() {
        var model = new HashMap<>(model(SharedFields.IN_BULK));
        var asset = Map.of(
                "id",
                "a",
                "title",
                "Tờ rơi",
                "words",
                "Năm bước",
                "kind",
                "leaflet",
                "language",
                "vi",
                "savedAt",
                Instant.EPOCH,
                "organisation",
                Map.of("name", "Sở Y tế"));
        model.putAll(Map.of(
                "assets", List.of(asset), "mayBegin", true, "blank", PublicTexts.EMPTY, "asList", true, "none", false));
        for (var list : List.of("stages", "topics", "agencies", "filters", "targets", "collections", "reaches"))
            model.put(list, List.of());
        for (var text : List.of("saved", "show", "here", "next", "first")) model.put(text, "");
        for (var map : List.of("lives", "languages", "pictured")) model.put(map, Map.of());
        model.put("found", 1);
        var filters = List.of("q", "life", "kind", "language", "topic", "organisation", "sort", "mine", "stage");
        model.put("filter", filters.stream().collect(Collectors.toMap(name -> name, name -> "")));
        assertEnterSubmitsNothing(RenderedPage.of("asset/library.ftlh", model));
        var former = Map.of("id", "f", "name", "Bản nháp", "query", "life=draft");
        model.putAll(Map.of("saved", "life=draft", "filters", List.of(former)));
        assertThat(RenderedPage.of("asset/library.ftlh", model))
                .containsSubsequence("name=\"name\" form=\"filters\"", "type=\"submit\" form=\"filters\">", "/f/drop");

        assertThat(RenderedPage.of("asset/library.ftlh", model))
                .contains("name=\"set-audience\"", "name=\"set-topic\"", "name=\"set-license\"")
                .contains("name=\"set-credit\"", "name=\"do\" value=\"EDIT\"")
                .contains(">Năm bước</span>")
                .doesNotContain("set-description");
        model.put("asList", false);
        assertThat(RenderedPage.of("asset/library.ftlh", model))
                .contains("<p class=\"tile-words\" lang=\"vi\">Năm bước</p>");
        model.put("pictured", Map.of("a", 1));
        assertThat(RenderedPage.of("asset/library.ftlh", model))
                .contains("/console/assets/a/picture")
                .doesNotContain("Năm bước");
    }

    /** Enter presses the first submit button of a form, here one that closes a dialog where there is none. */
    private static void assertEnterSubmitsNothing(String page) {
        var chosen = page.substring(page.indexOf("id=\"chosen\""));
        assertThat(chosen.substring(chosen.indexOf("<button")))
                .startsWith("<button type=\"submit\" formmethod=\"dialog\" hidden>");
    }

    private static Map<String, Object> model(List<MetadataField> shared) {
        var options = Stream.of(MetadataField.values()).collect(Collectors.toMap(MetadataField::key, field -> CHOICE));
        var model = new HashMap<String, Object>(Map.of(
                "organisations", CHOICE, "kinds", CHOICE, "languageOptions", CHOICE, "taken", List.of(), "most", 3));
        model.putAll(Map.of(
                "shared", shared, "sharedTexts", PublicTexts.EMPTY, "options", options, "needed", List.of("audience")));
        model.putAll(Map.of("template", "", "templates", CHOICE, "fields", List.of(), "text", "", "forms", List.of()));
        model.putAll(Map.of("typed", Map.of(), "errors", Map.of(), "wrong", List.of()));
        return model;
    }
}
