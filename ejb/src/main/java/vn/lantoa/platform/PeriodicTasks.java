package vn.lantoa.platform;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.campaign.reading.RemindAgencies;
import vn.lantoa.coverage.MakeUnitLetters;
import vn.lantoa.distribution.recall.WatchRecalls;
import vn.lantoa.distribution.subscription.WatchSilence;
import vn.lantoa.distribution.wire.WriteUsage;
import vn.lantoa.embed.SpreadRecalls;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.PollingLoop;
import vn.lantoa.organisation.signin.SweepSignIns;

/**
 * Timers of small periodic tasks on every node. Each task checks itself whether it is due and has its own transactions.
 * Different seconds keep them from starting together.
 */
@Startup
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PeriodicTasks {
    @Inject
    WatchRecalls watchRecalls;

    @Inject
    WriteUsage writeUsage;

    @Inject
    SpreadRecalls spreadRecalls;

    @Inject
    WatchSilence watchSilence;

    @Inject
    RemindAgencies remind;

    @Inject
    MakeUnitLetters makeLetters;

    @Inject
    SweepSignIns sweep;

    private final PollingLoop spreading =
            new PollingLoop(SpreadRecalls.class, "the second place of the recall list cannot be reached");
    private final PollingLoop reminding = new PollingLoop(RemindAgencies.class, "agencies cannot be reminded");
    private final PollingLoop writing = new PollingLoop(MakeUnitLetters.class, "letters of the week cannot be made");

    @Schedule(hour = "*", minute = "*", second = "7/15", persistent = false)
    void watchRecalls() {
        watchRecalls.call(Actor.SYSTEM);
    }

    @Schedule(hour = "*", minute = "*", second = "29", persistent = false)
    void writeUsage() {
        writeUsage.call(Actor.SYSTEM);
    }

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void spreadRecalls() {
        spreading.look(spreadRecalls::call);
    }

    @Schedule(hour = "*", minute = "*/2", second = "41", persistent = false)
    void watchSilence() {
        watchSilence.call(Actor.SYSTEM);
    }

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void remind() {
        reminding.look(remind::call);
    }

    @Schedule(hour = "*", minute = "5/10", persistent = false)
    void makeLetters() {
        writing.look(makeLetters::call);
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void sweepSignIns() {
        sweep.call(Actor.SYSTEM);
    }
}
