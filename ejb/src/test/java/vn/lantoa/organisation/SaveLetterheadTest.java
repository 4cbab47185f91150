package vn.lantoa.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubJson;

/** Letterheads and contacts are saved by administrators of the organisation. */
class SaveLetterheadTest {
    private static final OrganisationView UNIT = OrganisationFixtures.anOrganisation("so-y-te");
    private static final Actor ADMINISTRATOR = Actor.officer(UUID.randomUUID());
    private static final Letterhead LETTERHEAD = new Letterhead(
            "Văn phòng",
            "+84 (251) 3822-000",
            "UBND tỉnh",
            "SYT",
            "Biên Hoà",
            "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC",
            "Nguyễn Văn An");

    private final RecordedAudit audit = new RecordedAudit();
    private final InMemoryLetterheads letterheads = new InMemoryLetterheads();
    private final SaveLetterhead save = new SaveLetterhead();

    SaveLetterheadTest() {
        save.access = new GrantedRoles().grant(ADMINISTRATOR, Role.ADMINISTRATOR, UNIT.id());
        save.letterheads = letterheads;
        save.audit = audit;
        save.organisations = new Organisations() {
            @Override
            public Optional<OrganisationView> findView(OrganisationId id) {
                return Optional.of(UNIT).filter(one -> one.id().equals(id));
            }
        };
    }

    @Test
    void an_administrator_of_the_organisation_saves_it_without_surrounding_white_space() {
        save(new Letterhead(" Văn phòng", "+84 (251) 3822-000 ", " UBND tỉnh ", "SYT", "Biên Hoà", "", ""));

        assertThat(letterheads.of(UNIT.id()))
                .isEqualTo(new Letterhead("Văn phòng", "+84 (251) 3822-000", "UBND tỉnh", "SYT", "Biên Hoà", "", ""));
        assertThat(audit.actions()).contains("letterhead-saved");
    }

    @Test
    void all_texts_may_be_empty() {
        save(LETTERHEAD);
        save(Letterhead.NONE);

        assertThat(letterheads.of(UNIT.id())).isEqualTo(Letterhead.NONE);
    }

    @Test
    void others_may_not() {
        var releaser = Actor.officer(UUID.randomUUID());
        save.access = new GrantedRoles().grant(releaser, Role.RELEASER, UNIT.id());

        assertForbidden(() -> save.call(releaser, UNIT.id(), LETTERHEAD));
        assertThat(letterheads.of(UNIT.id())).isEqualTo(Letterhead.NONE);
    }

    @Test
    void an_unknown_organisation_is_not_found() {
        assertNotFound(() -> save.call(Actor.SYSTEM, new OrganisationId(UUID.randomUUID()), LETTERHEAD));
    }

    @Test
    void texts_of_several_lines_or_too_long_and_odd_abbreviations_are_rejected() {
        assertRejected(
                () -> save(new Letterhead("", "", "x".repeat(121), "s/y t", "Biên\nHoà", "", "")),
                "abbreviation malformed",
                "authority too-long",
                "placeName control-characters");
    }

    @Test
    void a_contact_has_a_name_and_a_telephone_number() {
        assertRejected(() -> saveContact(" ", "0251 3822 000"), "contact missing");
        assertRejected(() -> saveContact("x".repeat(201), "0251 3822 000"), "contact too-long");
        assertRejected(() -> saveContact("a\u0007", "0251 3822 000"), "contact control-characters");
        assertRejected(() -> saveContact("Văn phòng", "gọi"), "phone malformed");
        assertRejected(() -> saveContact("Văn phòng", ""), "phone malformed");
        saveContact("x".repeat(200), "0251 3822 000");
    }

    @Test
    void archives_of_reports_do_not_contain_the_contact() {
        assertThat(HubJson.write(LETTERHEAD))
                .contains("Nguyễn Văn An")
                .doesNotContain("contact", "phone", "Văn phòng", "3822");
    }

    private void saveContact(String contact, String phone) {
        save(new Letterhead(contact, phone, "", "", "", "", ""));
    }

    private void save(Letterhead letterhead) {
        save.call(ADMINISTRATOR, UNIT.id(), letterhead);
    }
}
