package vn.lantoa.sms.order;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.StandIn;
import vn.lantoa.organisation.partner.Outlet;
import vn.lantoa.organisation.partner.Outlets;
import vn.lantoa.organisation.partner.Partner;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/** Rejected tariffs, before anything is written. */
class TariffRefusalsTest {
    private static final Actor ADMINISTRATOR = Actor.officer(UUID.randomUUID());
    private static final Actor OFFICER = Actor.officer(UUID.randomUUID());
    private static final PartnerId COMPANY = new PartnerId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    private final Oversight oversight = StandIn.of(Oversight.class, "requireAdministrator", given -> {
        if (!ADMINISTRATOR.equals(given[0])) throw new Forbidden("ADMINISTRATOR of the province");
        return null;
    });
    private final Partners partners = new Partners() {
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

    @Test
    void only_administrators_set_prices_of_message_companies() {
        assertForbidden(() -> set(Set.of(Outlet.SMS)).call(tariff(BigDecimal.TEN, OFFICER)));
        assertRejected(() -> set(Set.of()).call(tariff(BigDecimal.TEN, ADMINISTRATOR)), "partner no-sms-outlet");
    }

    @Test
    void a_price_error_is_reported_with_all_other_errors() {
        assertRejected(
                () -> set(Set.of()).call(tariff(BigDecimal.TEN.negate(), ADMINISTRATOR)),
                "gsm7 out-of-range",
                "partner no-sms-outlet");
    }

    @Test
    void only_administrators_delete_an_existing_tariff() {
        var remove = new RemoveTariff();
        remove.oversight = oversight;
        remove.partners = partners;
        remove.tariffs = new Tariffs() {
            @Override
            public List<DatedTariff> of(PartnerId company) {
                var prices = new SmsTariff(BigDecimal.TEN, BigDecimal.TEN);
                return List.of(new DatedTariff(DAY, prices));
            }
        };

        assertForbidden(() -> remove.call(COMPANY, DAY, OFFICER));
        assertThatThrownBy(() -> remove.call(COMPANY, DAY.plusDays(1), ADMINISTRATOR))
                .isInstanceOf(NotFound.class);
    }

    private SetTariff set(Set<Outlet> open) {
        var set = new SetTariff();
        set.oversight = oversight;
        set.partners = partners;
        set.outlets = new Outlets() {
            @Override
            public Set<Outlet> of(PartnerId partner) {
                return open;
            }
        };
        return set;
    }

    private static SetTariff.Command tariff(BigDecimal gsm7, Actor by) {
        return new SetTariff.Command(COMPANY, DAY, gsm7, BigDecimal.TEN, by);
    }
}
