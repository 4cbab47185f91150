package vn.lantoa.coverage.portal;

import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/** Switches portal visits on or off for the whole hub. They are off by default. */
@UseCase
public class SwitchCrawling {
    @Inject
    Access access;

    @Inject
    Database database;

    @Inject
    AuditLog audit;

    /** Switches the visits. */
    public void call(Actor by, boolean isOn) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        database.sql("update crawl_switch set is_on = :on").with("on", isOn).update();
        audit.record(by, isOn ? "portal-visits-switched-on" : "portal-visits-switched-off", "portals", Map.of());
    }
}
