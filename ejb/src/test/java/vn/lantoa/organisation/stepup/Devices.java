package vn.lantoa.organisation.stepup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import vn.lantoa.Sql;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.factor.Device;
import vn.lantoa.organisation.factor.RecoveryCode;

/** Second factors for officers of tests in the container. */
@ApplicationScoped
public class Devices {
    @Inject
    FactorLedger ledger;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** What an officer has: the device, and his recovery codes. */
    public record Given(Device device, List<RecoveryCode> codes) {}

    /** He has one from now on, whose code of this moment is still good. */
    public Given give(OfficerId officer) {
        var now = clock.instant();
        var device = new Device(ledger.begin(officer, now));
        var codes = ledger.add(officer, device.codeAt(now), now).orElseThrow();
        forgetLastCode(officer);
        return new Given(device, codes);
    }

    public Device begin(OfficerId officer) {
        return new Device(ledger.begin(officer, clock.instant()));
    }

    /** Every code of today is good again. */
    public void forgetLastCode(OfficerId officer) {
        try {
            sql.update("update second_factor set last_step = 0 where officer_id = '" + officer + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void takeAway(OfficerId officer) {
        ledger.remove(officer);
    }
}
