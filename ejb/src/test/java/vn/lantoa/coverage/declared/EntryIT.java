package vn.lantoa.coverage.declared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertNotFound;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.coverage.declared.EntryText.Undertaking;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** Units enter plans and numbers of people; the newest entry counts, and all stay readable. */
@ExtendWith(ArquillianExtension.class)
class EntryIT {
    @Inject
    Cast cast;

    @Inject
    RecordEntry record;

    @Inject
    ReadEntries read;

    @Inject
    UnitEntries entries;

    @Inject
    AddProof prove;

    private OrganisationId unit = new OrganisationId(new UUID(0, 0));
    private Actor officer = Actor.ANONYMOUS;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void unit() {
        unit = cast.department();
        officer = cast.officer(unit, Role.UPLOADER);
    }

    @Test
    void the_newest_number_counts_and_the_former_stays() {
        people("staff", "40");
        people("pupils", "900");
        people("staff", "42");

        assertThat(entries.of(year()))
                .filteredOn(one -> one.unit().equals(unit))
                .containsExactlyInAnyOrder(
                        new UnitEntries.People(unit, EntryKind.STAFF, 42, cast.today()),
                        new UnitEntries.People(unit, EntryKind.PUPILS, 900, cast.today()));
        assertThat(read.call(cast.officer(unit, Role.APPROVER), unit, year()))
                .extracting(EntryView::people)
                .containsExactly(42, 900, 40);
        assertThat(entries.of(year() - 1)).noneMatch(one -> one.unit().equals(unit));
    }

    @Test
    void a_plan_lists_undertakings_and_replaces_the_former_plan() {
        assertThat(line().plan()).isNull();
        plan("11/KH", new Undertaking("5.1", "3", ""));
        plan("12/KH", new Undertaking("5.1", "1.000", "Cấp phát tài liệu"));

        var plan = Objects.requireNonNull(line().plan());
        assertThat(plan.number()).isEqualTo("12/KH");
        assertThat(plan.undertaken()).containsExactly(new Undertaking("5.1", "1000", "Cấp phát tài liệu"));
        assertThat(read.undertaken(officer, unit, year())).containsOnlyKeys("5.1");
        assertThat(read.plans(officer, year()).dueOn()).isEqualTo(year() + "-03-31");
        assertThat(read.call(officer, unit, year())).hasSize(2);
        assertRejected(() -> plan("13/KH", new Undertaking("9.9", "3", "")), "undertakings.9.9 not-of-this-unit");
    }

    @Test
    void an_entry_accepts_one_file_that_its_unit_can_read() {
        var id = people("operators", "7");
        var pdf = "%PDF-1.4\n1 0 obj\n".getBytes(UTF_8);

        prove.call(new AddProof.Command(officer, id, "a.pdf", pdf));

        assertThat(read.find(officer, id)).hasValueSatisfying(one -> {
            assertThat(one.file()).isEqualTo("a.pdf");
            assertThat(one.proof()).isNotNull();
        });
        assertConflict(() -> prove.call(new AddProof.Command(officer, id, "b.pdf", pdf)), "declaration-takes-no-file");
        var stranger = cast.officer(cast.department(), Role.values());
        assertThat(read.find(stranger, id)).isEmpty();
        assertNotFound(() -> read.call(stranger, unit, year()));
    }

    private ReadEntries.Line line() {
        return read.plans(officer, year()).units().stream().findFirst().orElseThrow();
    }

    private DeclarationId people(String kind, String number) {
        return enter(new EntryText(kind, "", cast.today().toString(), number, List.of()));
    }

    private void plan(String number, Undertaking undertaking) {
        enter(new EntryText("plan", number, cast.today().toString(), "", List.of(undertaking)));
    }

    private DeclarationId enter(EntryText text) {
        return record.call(new RecordEntry.Command(officer, unit, year(), text));
    }

    private int year() {
        return cast.today().getYear();
    }
}
