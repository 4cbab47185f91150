package vn.lantoa.coverage.portal;

import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Role;

/** Switches portal visits on or off for the whole hub. They are off by default. */
@UseCase
public class SwitchCrawling extends PortalUseCase {
    /** Switches the visits. */
    public void call(Actor by, boolean isOn) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        database.sql("update crawl_switch set is_on = :on").with("on", isOn).update();
        audit.record(by, isOn ? "portal-visits-switched-on" : "portal-visits-switched-off", "portals");
    }
}
