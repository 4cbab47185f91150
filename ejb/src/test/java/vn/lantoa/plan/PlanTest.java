package vn.lantoa.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.place.PlaceKind;

class PlanTest {
    static final Set<String> ORGANISATIONS = Set.of(
            "so-khcn", "vp-ubnd", "so-gddt", "so-tc", "so-nv", "cong-an", "so-vhttdl", "bao-dong-nai", "dai-ptth");
    private static final List<String> NONE = List.of();
    private static final LocalDate LAST_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

    @Test
    void the_shipped_plan_is_valid_and_complete() {
        var plan = Plan.SHIPPED;

        assertThat(PlanRules.check(plan, plan, ORGANISATIONS).list()).isEmpty();
        assertThat(plan.tasks()).hasSize(28);
        assertThat(plan.indicators()).extracting(Indicator::code).contains("2025-3", "2025-14", "2030-1");
        assertThat(HubJson.read(HubJson.write(plan), Plan.class)).isEqualTo(plan);
    }

    @Test
    void items_of_the_text_may_lack_a_row_and_rows_may_be_narrower() {
        assertThat(Plan.SHIPPED.textsWithoutTask())
                .extracting(Plan.PlanText::code)
                .contains("IV.1.a", "VI.1.a", "VI.2.c", "VI.9.b");
        assertThat(Plan.SHIPPED.texts()).hasSize(72);
        var column = Plan.SHIPPED.findTask("3.5").orElseThrow();
        assertThat(column.texts()).containsExactly("IV.3.đ");
        assertThat(column.text()).doesNotContain("đại trà");
    }

    @Test
    void districts_lead_until_they_are_abolished_and_communes_from_the_next_day_on() {
        var task = Plan.SHIPPED.findTask("2.2").orElseThrow();

        assertThat(leads(task, OrganisationKind.DISTRICT, LAST_OF_DISTRICTS)).isTrue();
        assertThat(leads(task, OrganisationKind.COMMUNE, LAST_OF_DISTRICTS)).isFalse();
        assertThat(leads(task, OrganisationKind.DISTRICT, LAST_OF_DISTRICTS.plusDays(1)))
                .isFalse();
        assertThat(leads(task, OrganisationKind.COMMUNE, LAST_OF_DISTRICTS.plusDays(1)))
                .isTrue();
        assertThat(leads(task, OrganisationKind.DEPARTMENT, LAST_OF_DISTRICTS)).isFalse();
    }

    @Test
    void a_unit_has_the_tasks_in_which_it_takes_part_on_the_day() {
        var department = new OrganisationView(
                new OrganisationId(new UUID(0, 1)),
                "so-yte",
                OrganisationKind.DEPARTMENT.name(),
                "Sở Y tế",
                null,
                LocalDate.of(2000, 1, 1),
                null);

        assertThat(Plan.SHIPPED.tasksOf(department, LAST_OF_DISTRICTS))
                .extracting(PlanTask::code)
                .contains("1.1", "5.1")
                .doesNotContain("2.1");
        assertThat(Plan.SHIPPED.tasksOf(department, LocalDate.of(2024, 12, 31))).isEmpty();
    }

    @Test
    void a_task_is_valid_from_its_first_day_to_its_last() {
        assertThat(Plan.SHIPPED.offeredOn(LocalDate.of(2024, 12, 31), NONE)).isEmpty();
        assertThat(Plan.SHIPPED.offeredOn(LocalDate.of(2025, 1, 1), NONE)).hasSize(28);
        assertThat(Plan.SHIPPED.offeredOn(LocalDate.of(2030, 12, 31), NONE)).hasSize(28);
        assertThat(Plan.SHIPPED.offeredOn(LocalDate.of(2031, 1, 1), NONE)).isEmpty();
    }

    @Test
    void an_ended_task_is_offered_where_already_selected() {
        assertThat(Plan.SHIPPED.offeredOn(LocalDate.of(2031, 1, 1), List.of("2.2")))
                .extracting(PlanTask::code)
                .containsExactly("2.2");
    }

    @Test
    void a_section_has_the_name_of_the_document_in_each_language() {
        var task = Plan.SHIPPED.findTask("2.2").orElseThrow();

        assertThat(task.section("vi")).isEqualTo("Hệ thống thông tin cơ sở");
        assertThat(task.section("en")).isEqualTo("Information at the grass roots");
        var former = HubJson.read(HubJson.write(task).replaceAll("\"groupEn\":\"[^\"]*\",", ""), PlanTask.class);
        assertThat(former.section("en")).isEqualTo("Hệ thống thông tin cơ sở");
    }

    @Test
    void the_target_of_a_year_is_the_latest_one_until_then() {
        var adults = Plan.SHIPPED.indicators().stream()
                .filter(one -> one.code().equals("2025-11"))
                .findFirst()
                .orElseThrow();

        assertThat(adults.targetIn(2024)).isEmpty();
        assertThat(adults.targetIn(2029)).contains(new Indicator.Target(2025, 50));
        assertThat(adults.targetIn(2031)).contains(new Indicator.Target(2030, 70));
    }

    @Test
    void rejects_unknown_references_and_reversed_days() {
        var old = Plan.SHIPPED.findTask("1.1").orElseThrow();
        var nobody = new Assignment(List.of(), List.of("so-nao"), old.from(), null);
        var wrong = new PlanTask(
                old.code(),
                " ",
                old.en(),
                "",
                "",
                old.text(),
                List.of("IX"),
                old.from(),
                old.from().minusDays(1),
                List.of(nobody),
                List.of(),
                List.of(),
                List.of());

        assertThat(issues(with(tasks -> replaced(tasks, wrong))))
                .containsExactlyInAnyOrder(
                        "tasks[1.1].vi missing",
                        "tasks[1.1].until before-from",
                        "tasks[1.1].texts unknown",
                        "tasks[1.1].lead unknown");
    }

    @Test
    void rejects_unknown_details_of_uses_and_uses_that_count_twice() {
        assertThat(issues(with(tasks -> replaced(
                        tasks,
                        counting("[{\"use\": \"DISPLAYED\", \"details\": [\"PUB\"]},"
                                + " {\"use\": \"SENT\", \"details\": [\"SCREEN\"]}]")))))
                .containsExactly("tasks[1.1].counts unknown");
        assertThat(issues(with(tasks -> replaced(tasks, counting("[{\"use\": \"SENT\"}, {\"use\": \"SENT\"}]")))))
                .containsExactly("tasks[1.1].counts twice");
        assertThat(issues(with(tasks -> replaced(
                        tasks,
                        counting("[{\"use\": \"DISPLAYED\"},"
                                + " {\"use\": \"DISPLAYED\", \"details\": [\"SCREEN\"]}]")))))
                .containsExactly("tasks[1.1].counts twice");
        assertThat(issues(with(tasks -> replaced(tasks, counting("[{\"details\": [\"SCREEN\"]}]")))))
                .containsExactly("tasks[1.1].counts missing");
    }

    @Test
    void a_plan_without_counts_counts_all_uses_of_its_kinds() {
        assertThat(HubJson.read("{\"code\": \"9\", \"uses\": [\"SENT\"]}", PlanTask.class)
                        .counts())
                .containsExactly(new Counted(Use.SENT, List.of()));
    }

    @Test
    void the_kinds_of_place_of_the_register_are_known_details() {
        assertThat(Counted.DETAILS.get(Use.DISPLAYED))
                .containsAll(Stream.of(PlaceKind.values()).map(PlaceKind::name).toList())
                .hasSize(PlaceKind.values().length + 1);
    }

    private static PlanTask counting(String counts) {
        var task = HubJson.write(Plan.SHIPPED.findTask("1.1").orElseThrow());
        return HubJson.read(task.replaceFirst("\"counts\":\\[.*?\\}\\]", "\"counts\":" + counts), PlanTask.class);
    }

    @Test
    void rejects_items_of_the_text_with_unknown_units() {
        var plan = Plan.SHIPPED;
        var units = List.of(new Assignment(List.of(), List.of("so-nao"), LocalDate.of(2025, 3, 24), null));
        var texts = new ArrayList<>(plan.texts());
        texts.set(0, new Plan.PlanText(texts.get(0).code(), "Một.", units));

        assertThat(issues(new Plan(
                        plan.code(),
                        plan.number(),
                        plan.title(),
                        plan.signedOn(),
                        texts,
                        plan.tasks(),
                        plan.indicators(),
                        plan.unitPlansDue())))
                .containsExactly("texts[II.2.a.1].units unknown");
    }

    @Test
    void rejects_repeated_numbers_and_removed_tasks() {
        var first = Plan.SHIPPED.findTask("1.1").orElseThrow();

        assertThat(issues(with(tasks -> java.util.stream.Stream.concat(tasks.stream(), List.of(first).stream())
                        .toList())))
                .containsExactly("tasks twice");
        assertThat(issues(with(tasks -> tasks.subList(1, tasks.size())))).containsExactly("tasks taken-out");
    }

    @Test
    void another_provinces_plan_can_have_other_tasks() {
        var other = new Plan(
                "kh-9-2026",
                "9/KH-UBND",
                "Kế hoạch khác",
                LocalDate.of(2026, 1, 1),
                Plan.SHIPPED.texts(),
                Plan.SHIPPED.tasks().subList(0, 3),
                List.of(),
                null);

        assertThat(PlanRules.check(other, Plan.SHIPPED, ORGANISATIONS).list()).isEmpty();
    }

    @Test
    void lists_differences_by_part_and_code() {
        var old = Plan.SHIPPED.findTask("1.1").orElseThrow();
        var ended = new PlanTask(
                old.code(),
                old.vi(),
                old.en(),
                old.group(),
                old.groupEn(),
                old.text(),
                old.texts(),
                old.from(),
                LocalDate.of(2027, 1, 1),
                old.lead(),
                old.coordinating(),
                old.uses(),
                old.counts());

        assertThat(PlanDifference.between(Plan.SHIPPED, Plan.SHIPPED)).isEmpty();
        assertThat(PlanDifference.between(Plan.SHIPPED, with(tasks -> replaced(tasks, ended))))
                .containsExactly(new PlanDifference(PlanDifference.Part.TASK, "1.1", PlanDifference.Change.CHANGED));
        assertThat(PlanDifference.between(Plan.SHIPPED, with(tasks -> tasks.subList(1, tasks.size()))))
                .containsExactly(new PlanDifference(PlanDifference.Part.TASK, "1.1", PlanDifference.Change.REMOVED));
    }

    private static List<PlanTask> replaced(List<PlanTask> tasks, PlanTask other) {
        return tasks.stream()
                .map(task -> task.code().equals(other.code()) ? other : task)
                .toList();
    }

    private static Plan with(UnaryOperator<List<PlanTask>> change) {
        var plan = Plan.SHIPPED;
        return new Plan(
                plan.code(),
                plan.number(),
                plan.title(),
                plan.signedOn(),
                plan.texts(),
                change.apply(plan.tasks()),
                plan.indicators(),
                plan.unitPlansDue());
    }

    private static List<String> issues(Plan plan) {
        return PlanRules.check(plan, Plan.SHIPPED, ORGANISATIONS).list().stream()
                .map(one -> one.field() + " " + one.code())
                .toList();
    }

    private static boolean leads(PlanTask task, OrganisationKind kind, LocalDate day) {
        var unit = new OrganisationView(
                new OrganisationId(new UUID(0, 1)), "x", kind.name(), "Tên", null, LocalDate.of(2000, 1, 1), null);
        return task.lead().stream().anyMatch(one -> one.isFor(unit, day));
    }
}
