package vn.lantoa.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.organisation.OrganisationFixtures.FOUNDED;
import static vn.lantoa.organisation.OrganisationFixtures.aNew;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Issues;

class NewOrganisationTest {
    @Test
    void accepts_a_department_below_the_root() {
        assertThat(aNew("so-y-te", FOUNDED).check().isEmpty()).isTrue();
    }

    @Test
    void reports_all_errors_at_once() {
        var wrong = new NewOrganisation(
                OrganisationKind.WARD, "Phường 1", " ", "", FOUNDED, FOUNDED.minusDays(1), "x".repeat(1001));

        assertThat(codes(wrong.check()))
                .containsExactlyInAnyOrder(
                        "name missing",
                        "code not-a-code",
                        "parent missing",
                        "validUntil before-valid-from",
                        "remark too-long");
    }

    @Test
    void rejects_a_parent_of_the_root() {
        var root = new NewOrganisation(OrganisationKind.PROVINCE, "province", "Đồng Nai", "nation", FOUNDED, null, "");

        assertThat(codes(root.check())).containsExactly("parent root-has-no-parent");
    }

    @Test
    void rejects_itself_as_parent() {
        var wrong = new NewOrganisation(OrganisationKind.OTHER, "a", "A", "a", FOUNDED, null, "");

        assertThat(codes(wrong.check())).containsExactly("parent is-itself");
    }

    @Test
    void refuses_missing_code_and_overlong_values() {
        var wrong = new NewOrganisation(OrganisationKind.OTHER, "", "x".repeat(251), "province", FOUNDED, null, "");
        var longCode = new NewOrganisation(OrganisationKind.OTHER, "x".repeat(65), "a\nb", "p", FOUNDED, null, "");

        assertThat(codes(wrong.check())).containsExactlyInAnyOrder("code missing", "name too-long");
        assertThat(codes(longCode.check())).containsExactlyInAnyOrder("code too-long", "name control-characters");
    }

    @Test
    void a_parent_must_last_as_long_as_its_child() {
        var until = LocalDate.of(2025, 6, 30);
        var district = new NewOrganisation(OrganisationKind.DISTRICT, "h", "H", "province", FOUNDED, until, "");

        assertThat(codes(aNew("a", FOUNDED).checkParentUntil(until))).containsExactly("parent ends-before-child");
        assertThat(codes(district.checkParentUntil(until.minusDays(1)))).containsExactly("parent ends-before-child");
        assertThat(district.checkParentUntil(until).isEmpty()).isTrue();
        assertThat(district.checkParentUntil(null).isEmpty()).isTrue();
    }

    private static List<String> codes(Issues issues) {
        return issues.list().stream()
                .map(issue -> issue.field() + " " + issue.code())
                .toList();
    }
}
