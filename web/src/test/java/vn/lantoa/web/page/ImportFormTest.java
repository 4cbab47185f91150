package vn.lantoa.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.plan.PlanDifference;
import vn.lantoa.plan.PlanDifference.Change;
import vn.lantoa.plan.PlanDifference.Part;
import vn.lantoa.web.page.template.RenderedPage;

/** The pages of imports: a file is selected for preview, and the previewed content is sent back. */
class ImportFormTest {
    private static final Map<String, ?> BLANK =
            Map.of("tried", List.of(), "added", List.of(), "lines", List.of(), "differences", List.of());

    @ParameterizedTest
    @CsvSource({
        "organisation/officer-import.ftlh, csv, /console/officers/import",
        "service/import.ftlh, csv, /console/services/import",
        "plan/figures.ftlh, csv, /console/plan/figures",
        "plan/change.ftlh, json, /console/plan/change"
    })
    void requires_a_file(String template, String type, String address) {
        assertThat(RenderedPage.of(template, model(Map.of("csv", "", "document", ""))))
                .contains("action=\"" + address + "\" enctype=\"multipart/form-data\"")
                .contains("accept=\"." + type + ",")
                .doesNotContain("<textarea");
    }

    @Test
    void a_preview_with_changes_contains_the_table_for_the_import() {
        var some = List.of(new PlanDifference(Part.TASK, "3.2", Change.CHANGED));

        assertThat(RenderedPage.of("plan/change.ftlh", model(Map.of("document", "{}", "differences", some))))
                .containsPattern("<textarea name=\"document\" hidden[^>]*>\\{}</textarea>")
                .contains("<button type=\"submit\">")
                .doesNotContain("type=\"file\"");
        assertThat(RenderedPage.of("plan/change.ftlh", model(Map.of("document", "{}"))))
                .contains("<textarea")
                .doesNotContain("<div class=\"actions\"><button");
    }

    private static Map<String, ?> model(Map<String, ?> shown) {
        var model = new HashMap<String, Object>(BLANK);
        model.putAll(shown);
        model.putAll(Map.of("wrong", List.of(), "errors", Map.of(), "typed", Map.of()));
        return model;
    }
}
