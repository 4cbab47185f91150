package vn.lantoa.press.websub;

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
import java.time.Duration;
import vn.lantoa.kernel.Permits;
import vn.lantoa.kernel.PollingLoop;
import vn.lantoa.release.ChangeHead;

/**
 * Timer of the WebSub hub on this node. Verifications have their own permits, so that many requests cannot delay the
 * delivery of changes.
 */
@Startup
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ManagedExecutorDefinition(name = "java:app/concurrent/websub", maxAsync = WebSubTimer.SENDING + WebSubTimer.VERIFYING)
public class WebSubTimer {
    static final int SENDING = 24;
    static final int VERIFYING = 8;
    private static final Duration EVERY = Duration.ofMillis(250);
    private static final Duration SWEEPS = Duration.ofSeconds(60);

    @Inject
    WebSubDispatcher dispatcher;

    @Inject
    ChangeHead head;

    @Inject
    Clock time;

    @Resource
    ManagedScheduledExecutorService clock;

    @Resource(lookup = "java:app/concurrent/websub")
    ManagedExecutorService workers;

    private final Permits sending = new Permits(SENDING);
    private final Permits verifying = new Permits(VERIFYING);
    private final PollingLoop loop =
            new PollingLoop(WebSubTimer.class, "what is to be sent to WebSub subscribers cannot be seen");
    private volatile long planned;

    @PostConstruct
    void start() {
        loop.every(EVERY, clock, () -> loop.look(this::ring));
        loop.every(SWEEPS, clock, () -> loop.look(() -> dispatcher.sweep(time.instant())));
    }

    @PreDestroy
    void stop() {
        loop.stop();
    }

    private void ring() {
        if (head.seq() > planned) planned = Math.max(planned, dispatcher.plan());
        for (var request : dispatcher.requests(verifying.free()))
            verifying.begin(workers, () -> dispatcher.verify(request));
        for (var due : dispatcher.due(time.instant(), sending.free()))
            sending.begin(workers, () -> dispatcher.send(due));
    }
}
