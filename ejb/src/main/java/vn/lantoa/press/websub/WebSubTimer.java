package vn.lantoa.press.websub;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.outage.Permits;
import vn.lantoa.release.ChangeHead;

/**
 * The clock of the WebSub hub on this node. Verifying has places of its own: however much is asked of the hub, what
 * changes is sent.
 */
@Startup
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ManagedExecutorDefinition(
        name = "java:module/concurrent/websub",
        maxAsync = WebSubTimer.SENDING + WebSubTimer.VERIFYING)
public class WebSubTimer {
    static final int SENDING = 24;
    static final int VERIFYING = 8;
    private static final long EVERY_MILLIS = 250;
    private static final long SWEEP_SECONDS = 60;
    private static final System.Logger LOG = System.getLogger(WebSubTimer.class.getName());

    @Inject
    WebSubDispatcher dispatcher;

    @Inject
    ChangeHead head;

    @Inject
    Clock time;

    @Resource
    ManagedScheduledExecutorService clock;

    @Resource(lookup = "java:module/concurrent/websub")
    ManagedExecutorService workers;

    private final Permits sending = new Permits(SENDING);
    private final Permits verifying = new Permits(VERIFYING);
    private @Nullable Future<?> ringing;
    private @Nullable Future<?> sweeping;
    private volatile long planned;
    private volatile boolean blind;

    @PostConstruct
    void start() {
        ringing =
                clock.scheduleWithFixedDelay(() -> poll(this::ring), EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        sweeping = clock.scheduleWithFixedDelay(
                () -> poll(() -> dispatcher.sweep(time.instant())), SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (ringing != null) ringing.cancel(true);
        if (sweeping != null) sweeping.cancel(true);
    }

    private void ring() {
        if (head.seq() > planned) planned = Math.max(planned, dispatcher.plan());
        for (var request : dispatcher.requests(verifying.free()))
            verifying.begin(workers, () -> dispatcher.verify(request));
        for (var due : dispatcher.due(time.instant(), sending.free()))
            sending.begin(workers, () -> dispatcher.send(due));
    }

    private void poll(Runnable step) {
        try {
            step.run();
            blind = false;
        } catch (RuntimeException e) {
            // a loop must outlive the database's absence; one line for it, not four a second
            if (!blind) LOG.log(WARNING, "what is to be sent to WebSub subscribers cannot be seen", e);
            blind = true;
        }
    }
}
