package vn.lantoa.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lantoa.kernel.Refusals.assertRejected;
import static vn.lantoa.organisation.OrganisationFixtures.FOUNDED;
import static vn.lantoa.organisation.OrganisationFixtures.aNew;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.plan.ChangePlan;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.Plans;

/** The registry of organisations on a real database. */
@ExtendWith(ArquillianExtension.class)
class OrganisationsIT {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @Inject
    Cast cast;

    @Inject
    Organisations organisations;

    @Inject
    OrganisationRegister register;

    @Inject
    CreateOrganisation create;

    @Inject
    ImportOrganisations importOrganisations;

    @Inject
    RenameOrganisation rename;

    @Inject
    MergeOrganisations merge;

    @Inject
    SplitOrganisation split;

    @Inject
    AbolishOrganisation abolish;

    @Inject
    ChangePlan changePlan;

    @Inject
    Plans plans;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void a_new_hub_has_the_units_of_the_plan_below_one_root() {
        var root = organisations.get(organisations.root());

        assertThat(root.code()).isEqualTo("province");
        for (var code : List.of("vp-ubnd", "so-khcn", "cong-an", "bao-dong-nai", "dai-ptth", "buu-dien", "viettel"))
            assertThat(organisations.findByCode(code)).get().satisfies(one -> assertThat(one.parent())
                    .isEqualTo(root.id()));
    }

    @Test
    void a_changed_plan_is_a_new_version() {
        var before = plans.last();
        var old = before.plan();
        var plan = new Plan(
                old.code(),
                old.number(),
                old.title() + " (sửa)",
                old.signedOn(),
                old.texts(),
                old.tasks(),
                old.indicators(),
                old.unitPlansDue());
        var document = HubJson.write(plan);

        assertThat(changePlan.call(new ChangePlan.Command(Actor.SYSTEM, document, true)))
                .hasSize(1);
        assertThat(plans.last()).as("only looked at").isEqualTo(before);
        changePlan.call(new ChangePlan.Command(Actor.SYSTEM, document, false));

        assertThat(plans.last()).isEqualTo(new Plans.PlanVersion(before.number() + 1, plan));
        assertThat(plans.find(before.number())).contains(before);
        assertThat(changePlan.call(new ChangePlan.Command(Actor.SYSTEM, document, false)))
                .as("sent again")
                .isEmpty();
        assertRejected(
                () -> changePlan.call(new ChangePlan.Command(Actor.SYSTEM, "{\"tasks\": 3", false)), "file not-a-plan");
        assertRejected(() -> changePlan.call(new ChangePlan.Command(Actor.SYSTEM, "null", false)), "file not-a-plan");
    }

    @Test
    void the_root_can_be_renamed() {
        var before = organisations.nameOf(cast.root());
        rename.call(new RenameOrganisation.Command(Actor.SYSTEM, cast.root(), "Thành phố Đồng Nai", cast.today()));
        assertThat(organisations.nameOf(cast.root())).isEqualTo("Thành phố Đồng Nai");
        // other tests read the name too
        rename.call(new RenameOrganisation.Command(Actor.SYSTEM, cast.root(), before, cast.today()));
    }

    @Test
    void rejects_taken_codes_unknown_parents_and_a_second_root() {
        var nowhere = new NewOrganisation(OrganisationKind.OTHER, "so-khcn", "X", "nowhere", FOUNDED, null, "");
        var root = new NewOrganisation(OrganisationKind.PROVINCE, cast.unique("p"), "X", "", FOUNDED, null, "");

        assertRejected(() -> create.call(Actor.SYSTEM, nowhere), "code taken", "parent unknown");
        assertRejected(() -> create.call(Actor.SYSTEM, root), "kind root-exists");
    }

    @Test
    void stores_every_name_with_its_days() {
        var id = cast.department();

        rename.call(new RenameOrganisation.Command(Actor.SYSTEM, id, "Sở Mới", DAY));
        rename.call(new RenameOrganisation.Command(Actor.SYSTEM, id, "Sở Mới Hơn", DAY.plusDays(10)));
        rename.call(new RenameOrganisation.Command(Actor.SYSTEM, id, "Sở Mới hơn", DAY.plusDays(10)));

        assertThat(register.detail(id).names())
                .extracting(
                        OrganisationDetail.Name::name,
                        OrganisationDetail.Name::validFrom,
                        OrganisationDetail.Name::validUntil)
                .satisfiesExactly(
                        first -> assertThat(first.toList()).element(2).isEqualTo(DAY.minusDays(1)),
                        second -> assertThat(second.toList()).containsExactly("Sở Mới", DAY, DAY.plusDays(9)),
                        third -> assertThat(third.toList()).containsExactly("Sở Mới hơn", DAY.plusDays(10), null));
        assertThat(organisations.nameOf(id)).isEqualTo("Sở Mới hơn");
    }

    @Test
    void refuses_a_new_name_before_the_current_one() {
        var id = cast.department();

        assertRejected(
                () -> rename.call(new RenameOrganisation.Command(Actor.SYSTEM, id, "Sở Mới", FOUNDED.minusDays(1))),
                "effectiveOn before-current-name");
    }

    @Test
    void a_merger_closes_the_predecessors_and_totals_agree_both_ways() {
        var first = cast.department();
        var second = cast.department();
        var child = create.call(Actor.SYSTEM, below(first));

        var merged = merge.call(new MergeOrganisations.Command(
                Actor.SYSTEM,
                List.of(first, second),
                new Successor.Founded(aNew(cast.unique("so"), DAY)),
                DAY,
                "Nghị quyết",
                true));

        assertThat(organisations.get(first).validUntil()).isEqualTo(DAY.minusDays(1));
        assertThat(organisations.get(child).parent()).isEqualTo(merged);
        assertThat(ids(register.detail(merged).predecessors())).containsExactlyInAnyOrder(first, second);
        assertThat(ids(register.detail(first).successors())).containsExactly(merged);
        assertThat(organisations.validOn(DAY))
                .extracting(OrganisationView::id)
                .contains(merged)
                .doesNotContain(first);
        assertThat(organisations.validOn(DAY.minusDays(1)))
                .extracting(OrganisationView::id)
                .contains(first)
                .doesNotContain(merged);
    }

    @Test
    void an_organisation_can_merge_into_its_child() {
        var parent = cast.department();
        var child = create.call(Actor.SYSTEM, below(parent));

        merge.call(new MergeOrganisations.Command(
                Actor.SYSTEM, List.of(parent), new Successor.Existing(child), DAY, "Nghị quyết", true));

        assertThat(organisations.get(child).parent()).isEqualTo(cast.root());
    }

    @Test
    void succession_spans_several_steps() {
        var first = cast.department();
        var parts = split.call(new SplitOrganisation.Command(
                Actor.SYSTEM,
                first,
                List.of(
                        new Successor.Founded(aNew(cast.unique("so"), DAY)),
                        new Successor.Founded(aNew(cast.unique("so"), DAY))),
                DAY,
                "Nghị quyết"));
        var merged = merge.call(new MergeOrganisations.Command(
                Actor.SYSTEM,
                List.of(parts.get(0)),
                new Successor.Existing(cast.department()),
                DAY.plusDays(30),
                "Nghị quyết",
                true));

        assertThat(ids(register.detail(first).successors()))
                .containsExactlyInAnyOrder(parts.get(0), parts.get(1), merged);
        assertThat(ids(register.detail(merged).predecessors())).containsExactlyInAnyOrder(first, parts.get(0));
    }

    @Test
    void rejects_closing_twice_and_closing_the_root() {
        var id = cast.department();
        abolish.call(new AbolishOrganisation.Command(Actor.SYSTEM, id, DAY, "Nghị quyết"));

        assertRejected(
                () -> abolish.call(new AbolishOrganisation.Command(Actor.SYSTEM, id, DAY, "Nghị quyết")),
                "predecessors closed");
        assertRejected(
                () -> abolish.call(new AbolishOrganisation.Command(Actor.SYSTEM, cast.root(), DAY, "Nghị quyết")),
                "predecessors is-root");
    }

    @Test
    void an_import_resolves_parents_within_the_file_in_any_order() {
        var parent = cast.unique("h");
        var child = cast.unique("x");

        importOrganisations.call(
                Actor.SYSTEM,
                "code,kind,name,parent,valid_from,valid_until\n" + child + ",COMMUNE,Xã," + parent
                        + ",2020-01-01,2025-06-30\n" + parent + ",DISTRICT,Huyện,province,2020-01-01,2025-06-30\n");

        var district = organisations.findByCode(parent).orElseThrow();
        assertThat(organisations.findByCode(child).orElseThrow().parent()).isEqualTo(district.id());
    }

    @Test
    void an_import_with_errors_reports_all_and_adds_nothing() {
        var code = cast.unique("x");
        var csv = "code,kind,name,parent,valid_from\n"
                + code + ",COMMUNE,Xã,province,2025-07-01\n"
                + code + ",COMMUNE,Xã,province,2025-07-01\n"
                + "so-khcn,COMMUNE,Xã,nowhere,2025-07-01\n"
                + "aa-1,COMMUNE,Xã,bb-1,2025-07-01\n"
                + "bb-1,COMMUNE,Xã,aa-1,2025-07-01\n"
                + "tinh-khac,PROVINCE,Tỉnh,,2025-07-01\n";

        assertRejected(
                () -> importOrganisations.call(Actor.SYSTEM, csv),
                "lines[3].code twice",
                "lines[4].code taken",
                "lines[4].parent unknown",
                "lines[5].parent circle",
                "lines[6].parent circle",
                "lines[7].kind root-exists");
        assertThat(organisations.findByCode(code)).isEmpty();
    }

    @Test
    void the_register_is_paged_by_code_and_searched_without_diacritics() {
        var id = cast.department();
        var name = "Sở Đường Thuỷ " + cast.unique("z");
        rename.call(new RenameOrganisation.Command(Actor.SYSTEM, id, name, DAY));
        rename.call(new RenameOrganisation.Command(Actor.SYSTEM, id, "Sở Khác", DAY.plusDays(1)));

        var first = register.page(OrganisationFilter.ALL, "", 3);
        assertThat(first.lines()).hasSize(3).isSortedAccordingTo((a, b) -> a.code()
                .compareTo(b.code()));
        var second = register.page(OrganisationFilter.ALL, String.valueOf(first.next()), 3);
        assertThat(second.lines()).doesNotContainAnyElementsOf(first.lines());
        var found = register.page(
                new OrganisationFilter(name.toLowerCase(Locale.ROOT).replace("đường thuỷ", "duong thuy"), null, null),
                "",
                10);
        assertThat(ids(found.lines())).containsExactly(id);
        assertThat(found.next()).isNull();
        var offices = register.page(new OrganisationFilter("", OrganisationKind.OFFICE, cast.today()), "", 10);
        assertThat(offices.lines()).extracting(OrganisationView::code).contains("vp-ubnd");
    }

    @Test
    void an_unknown_organisation_is_not_found() {
        var nobody = new OrganisationId(UUID.randomUUID());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> organisations.get(nobody));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> register.detail(nobody));
    }

    private NewOrganisation below(OrganisationId parent) {
        var code = organisations.get(parent).code();
        return new NewOrganisation(OrganisationKind.OTHER, cast.unique("tt"), "Trung tâm", code, FOUNDED, null, "");
    }

    private static List<OrganisationId> ids(List<OrganisationView> views) {
        return views.stream().map(OrganisationView::id).toList();
    }
}
