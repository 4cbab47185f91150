package vn.lantoa.organisation.partner;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.organisation.StartLock;

/**
 * Sets the outlets of the demo partners once: SMS for the telecom company, loudspeaker and radio for the broadcaster.
 */
@Startup
@Singleton
@DependsOn("FirstStart")
public class SeedDemoOutlets {
    @Inject
    DemoMode demo;

    @Inject
    StartLock lock;

    @Inject
    Partners partners;

    @Inject
    Outlets outlets;

    @Inject
    SetOutlets set;

    @PostConstruct
    void seed() {
        if (!demo.on()) return;
        lock.hold();
        give("viettel", Set.of(Outlet.SMS));
        give("dai-ptth", Set.of(Outlet.LOUDSPEAKER, Outlet.RADIO));
    }

    private void give(String code, Set<Outlet> open) {
        // keeps changes that an administrator made in the demo
        partners.findByCode(code)
                .filter(one -> !outlets.everSaid(one.id()))
                .ifPresent(one -> set.call(Actor.SYSTEM, one.id(), open));
    }
}
