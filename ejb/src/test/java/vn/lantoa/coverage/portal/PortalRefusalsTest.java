package vn.lantoa.coverage.portal;

import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.GivenRows;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.ReleaseScene;

/** Officers who may not configure portal visits, decide on finds, or see them. */
class PortalRefusalsTest {
    private static final OrganisationId UNIT = new OrganisationId(UUID.randomUUID());
    private static final PortalId PORTAL = new PortalId(UUID.randomUUID());
    private static final FindId FIND = new FindId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Actor CHIEF = Actor.officer(UUID.randomUUID());
    private static final Actor ADMINISTRATOR = Actor.officer(UUID.randomUUID());
    private static final Actor STRANGER = Actor.officer(UUID.randomUUID());

    private final GrantedRoles access = new GrantedRoles()
            .grantEverywhere(CHIEF, Role.ADMINISTRATOR, new OrganisationId(UUID.randomUUID()))
            .grant(ADMINISTRATOR, Role.ADMINISTRATOR, UNIT)
            .grant(STRANGER, Role.ADMINISTRATOR, new OrganisationId(UUID.randomUUID()));
    private final RegisterPortal register = new RegisterPortal();
    private final EndPortal end = new EndPortal();
    private final OrderVisit order = new OrderVisit();
    private final DecideFind decide = new DecideFind();
    private final SwitchCrawling turn = new SwitchCrawling();

    PortalRefusalsTest() {
        register.access = access;
        end.access = access;
        order.access = access;
        decide.access = access;
        turn.access = access;
    }

    @Test
    void only_administrators_of_the_whole_manage_portals_and_decide_finds() {
        for (var by : List.of(ADMINISTRATOR, STRANGER, Actor.partner(UUID.randomUUID()), Actor.ANONYMOUS)) {
            assertForbidden(() -> register.call(new RegisterPortal.Command(by, UNIT, "so.example.vn", DAY)));
            assertForbidden(() -> end.call(new EndPortal.Command(by, PORTAL, DAY)));
            assertForbidden(() -> order.call(by, PORTAL));
            assertForbidden(() -> decide.call(new DecideFind.Command(by, FIND, true)));
            assertForbidden(() -> turn.call(by, true));
        }
    }

    @Test
    void unknown_portals_and_finds_are_not_found() {
        end.database = GivenRows.of();
        order.database = end.database;
        decide.database = end.database;

        assertNotFound(() -> end.call(new EndPortal.Command(CHIEF, PORTAL, DAY)));
        assertNotFound(() -> order.call(CHIEF, PORTAL));
        assertNotFound(() -> decide.call(new DecideFind.Command(CHIEF, FIND, true)));
    }

    @Test
    void a_portal_has_a_unique_address_and_ends_after_its_first_day() {
        register.database = GivenRows.of(Map.of("taken", true));
        end.database = GivenRows.of(Map.of("valid_from", DAY));

        assertRejected(() -> register.call(new RegisterPortal.Command(CHIEF, UNIT, " ", DAY)), "address missing");
        assertRejected(
                () -> register.call(new RegisterPortal.Command(CHIEF, UNIT, "so.example.vn", DAY)),
                "address host-taken");
        assertRejected(() -> end.call(new EndPortal.Command(CHIEF, PORTAL, DAY.minusDays(1))), "until before-from");
    }

    @Test
    void officers_see_only_portals_of_units_where_they_hold_a_role() {
        var portals = new ReadPortals();
        portals.access = access;
        var finds = new ReadFinds();
        finds.access = access;
        finds.database =
                GivenRows.of(Map.of("unit", UNIT.value(), "address", "https://so.example.vn", "is_clone", false));

        for (var by : List.of(Actor.officer(UUID.randomUUID()), Actor.partner(UUID.randomUUID()), Actor.ANONYMOUS)) {
            assertForbidden(() -> portals.call(by));
            assertNotFound(() -> finds.call(by, PORTAL));
        }
        assertNotFound(() -> finds.call(STRANGER, PORTAL));
        finds.database = GivenRows.of();
        assertNotFound(() -> finds.call(ADMINISTRATOR, PORTAL));
    }

    @Test
    void others_find_no_captures_or_finds_of_a_release() {
        var capture = new ReadCapture();
        capture.access = access;
        capture.database = GivenRows.of();
        var hanging = new ReadFinds();
        hanging.access = access;
        var scene = new ReleaseScene();
        hanging.releases = scene.releases;
        var release = scene.published(scene.approved(scene.review.asset(), "trang"));

        assertNotFound(() -> capture.call(STRANGER, FIND));
        assertNotFound(() -> capture.stamp(STRANGER, FIND));
        assertNotFound(() -> hanging.ofRelease(STRANGER, release.id()));
    }
}
