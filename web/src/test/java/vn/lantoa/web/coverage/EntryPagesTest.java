package vn.lantoa.web.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.coverage.declared.DeclarationId;
import vn.lantoa.coverage.declared.EntryKind;
import vn.lantoa.coverage.declared.EntryText.Undertaking;
import vn.lantoa.coverage.declared.EntryView;
import vn.lantoa.coverage.declared.ReadEntries;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Issue;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.plan.Plan;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.template.RenderedPage;

class EntryPagesTest {
    private static final OrganisationId ID = new OrganisationId(new UUID(0, 1));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final EntryView PLAN =
            entry(3, EntryKind.PLAN, "12/KH-SYT", null, List.of(new Undertaking("3.2", "4", "Hội nghị")));
    private static final EntryView STAFF = entry(2, EntryKind.STAFF, "", 42, List.of());

    @Test
    void a_unit_sees_its_entries_and_enters_new_ones() {
        var page = RenderedPage.of("coverage/unit-entries.ftlh", model(true), "UPLOADER");

        assertThat(page)
                .contains("Sở Y tế", "12/KH-SYT", "3.2: 4 lượt · Hội nghị", "42 người", "01/03/2026")
                .contains("name=\"amount.3.2\" type=\"text\" value=\"4\"", "value=\"Hội nghị\"")
                .containsOnlyOnce("Bản cũ")
                .doesNotContain("entry.", "value=\"plan\">Kế");
        assertThat(page.split("id=\"f-onDay\"", -1)).as("ids are unique").hasSize(2);
    }

    @Test
    void a_plan_without_a_day_is_marked_in_its_own_form() {
        var model = new HashMap<>(model(true));
        model.putAll(Map.of("typed", Map.of("kind", "plan"), "errors", Map.of("onDay", "chưa có")));

        assertThat(RenderedPage.of("coverage/unit-entries.ftlh", model, "UPLOADER"))
                .containsOnlyOnce("chưa có")
                .contains("id=\"e-signedOn\"");
    }

    @Test
    void readers_get_no_forms() {
        assertThat(RenderedPage.of("coverage/unit-entries.ftlh", model(false), "APPROVER"))
                .contains("12/KH-SYT")
                .doesNotContain("<form method=\"post\" action=\"/console/coverage/unit");
    }

    @Test
    void the_list_names_units_without_a_plan() {
        var plans = new ReadEntries.Plans(
                2026,
                LocalDate.of(2026, 3, 31),
                List.of(
                        new ReadEntries.Line("so-tc", "Sở Tài chính", null),
                        new ReadEntries.Line("so-y-te", "Sở Y tế", PLAN)));

        assertThat(RenderedPage.of("coverage/unit-plans.ftlh", Map.of("plans", plans, "late", true)))
                .contains("Hạn: 31/03/2026. Chưa có kế hoạch: 1 đơn vị.", "Quá hạn", "1 nhiệm vụ")
                .contains("/console/coverage/unit/so-tc/2026");
    }

    @Test
    void the_form_of_a_declaration_asks_about_the_same_one() {
        var other = new UUID(0, 7).toString();
        var model = new HashMap<String, Object>(Map.of(
                "unit",
                "so-y-te",
                "unitName",
                "Sở Y tế",
                "units",
                List.of(),
                "kinds",
                List.of(),
                "today",
                "2026-03-10",
                "audienceChoices",
                List.of(),
                "taskChoices",
                List.of(),
                "typed",
                Map.of(),
                "errors",
                Map.of(),
                "wrong",
                List.of()));
        model.put("refused", List.of(Issue.of("again", "declared-already", other)));

        assertThat(RenderedPage.of("coverage/declaration-form.ftlh", model, "UPLOADER"))
                .contains("href=\"/console/coverage/declarations/" + other, "name=\"again\"", "Vẫn khai");
    }

    private static Map<String, Object> model(boolean mayEnter) {
        var unit = new OrganisationView(ID, "so-y-te", "DEPARTMENT", "Sở Y tế", null, DAY, null);
        var former = entry(1, EntryKind.STAFF, "", 40, List.of());
        return Map.ofEntries(
                Map.entry("unit", unit),
                Map.entry("year", 2026),
                Map.entry("entries", List.of(PLAN, STAFF, former)),
                Map.entry("undertaken", Map.of("3.2", PLAN.undertaken().get(0))),
                Map.entry("kinds", List.of(new Choice("plan", "Kế hoạch"), new Choice("staff", "Cán bộ"))),
                Map.entry("tasks", Plan.SHIPPED.tasks()),
                Map.entry("today", "2026-03-10"),
                Map.entry("mayEnter", mayEnter),
                Map.entry("typed", Map.of()),
                Map.entry("errors", Map.of()),
                Map.entry("wrong", List.of()));
    }

    private static EntryView entry(
            int id, EntryKind kind, String number, @Nullable Integer people, List<Undertaking> undertakings) {
        var at = Instant.parse("2026-03-02T01:00:00Z");
        return new EntryView(
                new DeclarationId(new UUID(0, id)),
                "so-y-te",
                2026,
                kind,
                number,
                DAY,
                people,
                HubJson.write(undertakings),
                null,
                at,
                ID,
                null);
    }
}
