package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.Outlet;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.organisation.partner.SetOutlets;
import vn.lantoa.release.SeededHub;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Administrators of the whole enter and delete tariffs. */
@ApplicationScoped
public class TariffScenarios implements Scenarios {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Inject
    SeededHub hub;

    @Inject
    RegisterPartner register;

    @Inject
    SetOutlets outlets;

    @Inject
    SetTariff set;

    @Inject
    RemoveTariff remove;

    @Override
    public List<Scenario> list(Scene scene) {
        var administrators = Caller.holdingAtRoot(Role.ADMINISTRATOR);
        return List.of(
                Scenario.of(SetTariff.class, administrators, by -> {
                    var company = company();
                    return () -> set.call(tariff(company, by));
                }),
                Scenario.of(RemoveTariff.class, administrators, by -> {
                    var company = company();
                    set.call(tariff(company, Actor.SYSTEM));
                    return () -> remove.call(company, DAY, by);
                }));
    }

    private static SetTariff.Command tariff(PartnerId company, Actor by) {
        return new SetTariff.Command(company, DAY, BigDecimal.valueOf(250), BigDecimal.valueOf(300), by);
    }

    private PartnerId company() {
        var company = register.call(Actor.SYSTEM, hub.organisation());
        outlets.call(Actor.SYSTEM, company, Set.of(Outlet.SMS));
        return company;
    }
}
