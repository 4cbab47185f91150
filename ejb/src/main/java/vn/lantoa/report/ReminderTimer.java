package vn.lantoa.report;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.kernel.PollingLoop;

/** Timer of the reminders before the report deadline. Runs on every node; each reminder is sent by one. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderTimer {
    @Inject
    RemindUnits remind;

    private final PollingLoop reminding = new PollingLoop(RemindUnits.class, "units cannot be reminded of reports");

    @Schedule(hour = "*", minute = "7/10", persistent = false)
    void tick() {
        reminding.look(remind::call);
    }
}
