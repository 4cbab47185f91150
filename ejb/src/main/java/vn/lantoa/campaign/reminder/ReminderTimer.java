package vn.lantoa.campaign.reminder;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The timer of reminders, every ten minutes. Several nodes may run it: of each stage one tells. */
@Startup
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderTimer {
    private static final System.Logger LOG = System.getLogger(ReminderTimer.class.getName());

    @Inject
    RemindAgencies remind;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void poll() {
        try {
            remind.call();
        } catch (RuntimeException e) {
            // the next look comes in ten minutes
            LOG.log(System.Logger.Level.WARNING, "agencies cannot be reminded", e);
        }
    }
}
