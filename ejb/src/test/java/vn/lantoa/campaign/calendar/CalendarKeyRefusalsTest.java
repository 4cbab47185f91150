package vn.lantoa.campaign.calendar;

import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.Organisation;
import vn.lantoa.organisation.OrganisationFixtures;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.Partner;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/** Officers who may not issue, end or list addresses of private calendars. */
class CalendarKeyRefusalsTest {
    private static final PartnerId PARTNER = new PartnerId(UUID.randomUUID());
    private static final Actor RELEASER = Actor.officer(UUID.randomUUID());
    private static final Actor UPLOADER = Actor.officer(UUID.randomUUID());
    private static final Actor NOBODY = Actor.officer(UUID.randomUUID());
    private static final CalendarKeyId ID = new CalendarKeyId(UUID.randomUUID());

    private final SettableClock clock = SettableClock.atNoon();
    private final Organisation agency = OrganisationFixtures.aDepartment("so-khcn", null);
    private final CalendarScope scope =
            new CalendarScope(CalendarScope.ScopeKind.ORGANISATION, agency.id().value());
    private final CalendarKeys keys = new CalendarKeys() {
        @Override
        public Optional<CalendarKey> find(CalendarKeyId id) {
            return Optional.of(key()).filter(one -> one.id().equals(id));
        }

        @Override
        public List<CalendarKey> of(CalendarScope scope) {
            return Collections.nCopies(issued, key());
        }
    };
    private final IssueCalendarKey issue = new IssueCalendarKey();
    private int issued;

    CalendarKeyRefusalsTest() {
        keys.access = new GrantedRoles()
                .grant(RELEASER, Role.RELEASER, agency.id())
                .grant(UPLOADER, Role.UPLOADER, agency.id());
        keys.zone = ZoneOffset.UTC;
        keys.organisations = new Organisations() {
            @Override
            public Organisation get(OrganisationId id) {
                return agency;
            }
        };
        keys.partners = new Partners() {
            @Override
            public Partner get(PartnerId id) {
                return new Partner() {
                    @Override
                    public Actor actor() {
                        return Actor.partner(PARTNER.value());
                    }
                };
            }
        };
        issue.keys = keys;
        issue.clock = clock;
    }

    @Test
    void only_releasers_of_an_agency_create_its_private_calendars() {
        for (var by : new Actor[] {UPLOADER, NOBODY, Actor.partner(PARTNER.value())})
            assertForbidden(() -> issue(by, "Phòng truyền thông", null));
    }

    @Test
    void only_the_partner_and_administrators_of_the_whole_see_the_partners_calendars() {
        var read = new ReadCalendarKeys();
        read.keys = keys;

        for (var by : new Actor[] {RELEASER, Actor.partner(UUID.randomUUID())})
            assertForbidden(() -> read.of(PARTNER, by));
    }

    @Test
    void officers_without_a_role_see_no_calendars() {
        var read = new ReadCalendarKeys();
        read.access = keys.access;

        assertForbidden(() -> read.call(NOBODY));
    }

    @Test
    void others_cannot_find_end_or_renew_a_key() {
        var end = new EndCalendarKey();
        end.keys = keys;
        end.clock = clock;
        var renew = new RenewCalendarKey();
        renew.keys = keys;
        renew.clock = clock;

        for (var by : new Actor[] {UPLOADER, NOBODY}) {
            assertNotFound(() -> end.call(ID, by));
            assertNotFound(() -> renew.call(ID, by));
        }
        assertNotFound(() -> end.call(new CalendarKeyId(UUID.randomUUID()), RELEASER));
    }

    @Test
    void a_key_has_a_purpose_and_a_future_end_and_their_number_is_limited() {
        assertRejected(() -> issue(RELEASER, " ", LocalDate.of(2026, 10, 9)), "label missing", "until in-the-past");
        issued = 100;
        assertRejected(() -> issue(RELEASER, "x".repeat(101), null), "label too-long", "label too-many");
    }

    private void issue(Actor by, String label, @Nullable LocalDate until) {
        issue.call(new IssueCalendarKey.Command(scope, label, until, by));
    }

    private CalendarKey key() {
        return new CalendarKey(ID, scope, "Sở", "Phòng", Instant.EPOCH, null, null);
    }
}
