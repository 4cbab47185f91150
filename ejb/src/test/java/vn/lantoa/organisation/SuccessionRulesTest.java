package vn.lantoa.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.organisation.OrganisationFixtures.FOUNDED;
import static vn.lantoa.organisation.OrganisationFixtures.aNew;
import static vn.lantoa.organisation.OrganisationFixtures.anOrganisation;
import static vn.lantoa.organisation.OrganisationFixtures.closed;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.SuccessionRules.Heir;
import vn.lantoa.organisation.SuccessionRules.Order;

class SuccessionRulesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 10);
    private static final Order ORDER = new Order(DAY, "Nghị quyết 202/2025/QH15", TODAY);
    private static final OrganisationView A = anOrganisation("so-a");
    private static final OrganisationView B = anOrganisation("so-b");
    private static final OrganisationView ROOT = anOrganisation(OrganisationKind.PROVINCE, "province", null);

    @Test
    void two_organisations_can_merge_into_a_new_one() {
        assertThat(merger(ORDER, new Heir.Founded(aNew("so-c", DAY)), A, B)).isEmpty();
    }

    @Test
    void one_organisation_can_merge_into_an_existing_one() {
        assertThat(merger(ORDER, new Heir.Existing(B), A)).isEmpty();
    }

    @Test
    void rejects_a_merger_without_predecessors() {
        assertThat(merger(ORDER, new Heir.Existing(B))).containsExactly("predecessors missing");
    }

    @Test
    void rejects_a_renaming_declared_as_a_merger() {
        assertThat(merger(ORDER, new Heir.Founded(aNew("so-c", DAY)), A))
                .containsExactly("predecessors only-one-predecessor");
    }

    @Test
    void refuses_a_successor_that_is_a_predecessor() {
        assertThat(merger(ORDER, new Heir.Existing(A), A, B)).containsExactly("successor is-a-predecessor");
    }

    @Test
    void rejects_a_closed_or_future_successor() {
        var late = new OrganisationView(B.id(), "so-b", "DEPARTMENT", "B", null, DAY.plusDays(1), null);

        assertThat(merger(ORDER, new Heir.Existing(closed("so-c", DAY)), A)).containsExactly("successor closed");
        assertThat(merger(ORDER, new Heir.Existing(late), A)).containsExactly("successor not-yet-there");
    }

    @Test
    void a_new_successor_begins_on_the_effective_day_without_an_end() {
        assertThat(merger(ORDER, new Heir.Founded(aNew("so-c", DAY.plusDays(1))), A, B))
                .containsExactly("validFrom not-the-effective-day");
        var ended = new NewOrganisation(OrganisationKind.OTHER, "so-c", "C", "province", DAY, TODAY, "");
        assertThat(merger(ORDER, new Heir.Founded(ended), A, B)).containsExactly("successor closed");
    }

    @Test
    void refuses_to_end_the_root() {
        assertThat(merger(ORDER, new Heir.Existing(B), ROOT)).containsExactly("predecessors is-root");
    }

    @Test
    void rejects_ending_a_closed_organisation() {
        assertThat(merger(ORDER, new Heir.Existing(B), closed("so-c", DAY))).containsExactly("predecessors closed");
    }

    @Test
    void rejects_a_future_day_and_one_before_the_beginning() {
        var tomorrow = new Order(TODAY.plusDays(1), "Nghị quyết", TODAY);
        var before = new Order(FOUNDED, "Nghị quyết", TODAY);

        assertThat(codes(SuccessionRules.checkEnding(List.of(A), tomorrow)))
                .containsExactly("effectiveOn in-the-future");
        assertThat(codes(SuccessionRules.checkEnding(List.of(A), before)))
                .containsExactly("effectiveOn before-it-began");
    }

    @Test
    void it_can_end_from_its_second_day_until_today() {
        var early = new Order(FOUNDED.plusDays(1), "Nghị quyết", TODAY);

        assertThat(SuccessionRules.checkEnding(List.of(A), early).isEmpty()).isTrue();
        assertThat(SuccessionRules.checkEnding(List.of(A), new Order(TODAY, "Nghị quyết", TODAY))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void requires_a_reason_of_minimum_length() {
        assertThat(codes(SuccessionRules.checkEnding(List.of(A), new Order(DAY, " ", TODAY))))
                .containsExactly("reason missing");
        assertThat(codes(SuccessionRules.checkEnding(List.of(A), new Order(DAY, "x".repeat(1001), TODAY))))
                .containsExactly("reason too-long");
    }

    @Test
    void a_split_has_at_least_two_different_successors() {
        var c = new Heir.Founded(aNew("so-c", DAY));

        assertThat(codes(SuccessionRules.checkSplit(A, List.of(c, new Heir.Existing(B)), ORDER)))
                .isEmpty();
        assertThat(codes(SuccessionRules.checkSplit(A, List.of(c), ORDER))).containsExactly("successors too-few");
        assertThat(codes(SuccessionRules.checkSplit(A, List.of(c, c), ORDER))).containsExactly("successors twice");
        assertThat(codes(SuccessionRules.checkSplit(A, List.of(c, new Heir.Existing(A)), ORDER)))
                .containsExactly("successor is-a-predecessor");
    }

    @Test
    void a_new_name_begins_later_or_corrects_the_current_one() {
        assertThat(renaming(A, "Sở mới", DAY)).isEmpty();
        assertThat(renaming(A, "Sở viết đúng", FOUNDED)).isEmpty();
        assertThat(renaming(A, "Sở mới", FOUNDED.minusDays(1))).containsExactly("effectiveOn before-current-name");
    }

    @Test
    void rejects_a_missing_unchanged_or_future_name() {
        assertThat(renaming(A, "", DAY)).containsExactly("name missing");
        assertThat(renaming(A, A.name(), DAY)).containsExactly("name unchanged");
        assertThat(renaming(A, "Sở mới", TODAY.plusDays(1))).containsExactly("effectiveOn in-the-future");
    }

    @Test
    void a_closed_organisation_cannot_be_renamed_but_the_root_can() {
        assertThat(renaming(closed("so-c", DAY), "Sở mới", DAY)).containsExactly("organisation closed");
        assertThat(renaming(ROOT, "Thành phố Đồng Nai", DAY)).isEmpty();
    }

    private static List<String> renaming(OrganisationView organisation, String name, LocalDate day) {
        return codes(SuccessionRules.checkRenaming(organisation, FOUNDED, name, day, TODAY));
    }

    private static List<String> merger(Order order, Heir heir, OrganisationView... predecessors) {
        return codes(SuccessionRules.checkMerger(List.of(predecessors), heir, order));
    }

    private static List<String> codes(Issues issues) {
        return issues.list().stream()
                .map(issue -> issue.field() + " " + issue.code())
                .toList();
    }
}
