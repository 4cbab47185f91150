package vn.lantoa.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.kernel.HubAddress;

/** Values that are the same for all pages of this hub. */
@ApplicationScoped
class Surroundings {
    @Inject
    HubAddress address;

    @Inject
    ZoneId zone;

    @Inject
    DemoMode demo;

    @Inject
    StaticFiles files;

    public HubAddress address() {
        return address;
    }

    public ZoneId zone() {
        return zone;
    }

    public boolean demo() {
        return demo.on();
    }

    public StaticFiles files() {
        return files;
    }
}
