package vn.lantoa.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;

/** Letterheads are saved by administrators of the organisation. */
class SaveLetterheadTest {
    private static final Letterhead LETTERHEAD =
            new Letterhead("UBND tỉnh", "SYT", "Biên Hoà", "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC", "Nguyễn Văn An");

    private final ReportScene scene = new ReportScene();
    private final SaveLetterhead save = new SaveLetterhead();

    SaveLetterheadTest() {
        save.access = scene.roles;
        save.letterheads = scene.letterheads;
        save.audit = scene.audit;
        save.organisations = new Organisations() {
            @Override
            public Optional<OrganisationView> findView(OrganisationId id) {
                return scene.units.stream().filter(one -> one.id().equals(id)).findFirst();
            }
        };
    }

    @Test
    void an_administrator_of_the_organisation_saves_its_letterhead() {
        scene.roles.grant(scene.writer, Role.ADMINISTRATOR, scene.unit.id());

        save.call(scene.writer, scene.unit.id(), new Letterhead(" UBND tỉnh ", "SYT", "Biên Hoà", "", ""));

        assertThat(scene.letterheads.of(scene.unit.id()))
                .isEqualTo(new Letterhead("UBND tỉnh", "SYT", "Biên Hoà", "", ""));
        assertThat(scene.audit.actions()).contains("letterhead-saved");
    }

    @Test
    void others_may_not() {
        assertForbidden(() -> save.call(scene.leader, scene.unit.id(), LETTERHEAD));
        assertThat(scene.letterheads.of(scene.unit.id())).isEqualTo(Letterhead.NONE);
    }

    @Test
    void an_unknown_organisation_is_not_found() {

        assertNotFound(() -> save.call(Actor.SYSTEM, new OrganisationId(UUID.randomUUID()), LETTERHEAD));
    }

    @Test
    void texts_of_several_lines_or_too_long_and_odd_abbreviations_are_rejected() {
        scene.roles.grant(scene.writer, Role.ADMINISTRATOR, scene.unit.id());

        assertRejected(
                () -> save.call(
                        scene.writer, scene.unit.id(), new Letterhead("x".repeat(121), "s/y t", "Biên\nHoà", "", "")),
                "abbreviation malformed",
                "authority too-long",
                "placeName control-characters");
    }
}
