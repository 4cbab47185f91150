package vn.lantoa.sms.gateway;

import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.GivenOversight;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.Secret;
import vn.lantoa.kernel.StandIn;
import vn.lantoa.organisation.partner.Outlet;
import vn.lantoa.organisation.partner.Outlets;
import vn.lantoa.organisation.partner.Partner;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/** Officers who may not save a route, or turn it on or off. */
class RouteRefusalsTest {
    @Test
    void only_administrators_of_the_whole_enable_a_route() {
        var turn = new TurnRoute();
        turn.oversight = StandIn.of(Oversight.class, "requireAdministrator", given -> {
            throw new Forbidden("ADMINISTRATOR of the province");
        });
        var officer = Actor.officer(UUID.randomUUID());

        assertForbidden(() -> turn.call(new RouteId(UUID.randomUUID()), true, officer));
        assertForbidden(() -> turn.call(new RouteId(UUID.randomUUID()), false, officer));
    }

    @Test
    void only_administrators_of_the_whole_save_uniquely_named_routes_to_message_companies() {
        var administrator = Actor.officer(UUID.randomUUID());
        var company = new PartnerId(UUID.randomUUID());
        var save = new SaveRoute();
        save.oversight = new GivenOversight(administrator, Actor.officer(UUID.randomUUID()));
        save.routes = new Routes() {
            @Override
            public boolean isTaken(String name, RouteId by) {
                return name.equals("cũ");
            }
        };
        save.partners = new Partners() {
            @Override
            public Partner get(PartnerId id) {
                return new Partner() {
                    @Override
                    public PartnerId id() {
                        return id;
                    }
                };
            }
        };
        save.outlets = new Outlets() {
            @Override
            public Set<Outlet> of(PartnerId id) {
                return Set.of(Outlet.RADIO);
            }
        };
        var settings = SomeRoute.to(SomeRoute.to("cũ", 2775, 10), company);

        assertForbidden(() -> save.call(new SaveRoute.Command(null, settings, null, Actor.officer(UUID.randomUUID()))));
        assertRejected(
                () -> save.call(new SaveRoute.Command(null, settings, new Secret("mật khẩu dài"), administrator)),
                "name taken",
                "partner no-sms-outlet",
                "password malformed");
    }
}
