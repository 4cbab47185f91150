package vn.lantoa.sms.gateway;

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
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import vn.lantoa.kernel.OneAtATime;
import vn.lantoa.kernel.Permits;
import vn.lantoa.kernel.PollingLoop;
import vn.lantoa.sms.contact.PurgeContacts;

/**
 * Timer of the gateway on this node. Every second it leases free routes and sends on each in a separate thread. Every
 * 20 seconds it reconciles parts and purges contact lists.
 */
@Startup
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ManagedExecutorDefinition(name = "java:app/concurrent/routes", maxAsync = RouteTimer.AT_ONCE)
public class RouteTimer {
    static final int AT_ONCE = 16;
    private static final int GOODBYES = 50;
    private static final System.Logger LOG = System.getLogger(RouteTimer.class.getName());

    @Inject
    RouteLedger ledger;

    @Inject
    RunRoute run;

    @Inject
    ReconcileParts reconcile;

    @Inject
    PurgeContacts purge;

    @Resource
    ManagedScheduledExecutorService clock;

    @Resource(lookup = "java:app/concurrent/routes")
    ManagedExecutorService senders;

    private final Permits permits = new Permits(AT_ONCE);
    private final OneAtATime leasing = new OneAtATime();
    private final OneAtATime sweeping = new OneAtATime();
    private final PollingLoop loop = new PollingLoop(RouteTimer.class, "cannot read the SMS routes");
    private volatile boolean stopping;

    @PostConstruct
    void start() {
        loop.every(Duration.ofSeconds(1), clock, () -> leasing.ask(clock, () -> loop.look(this::lease)));
        loop.every(Duration.ofSeconds(20), clock, () -> sweeping.ask(clock, () -> loop.look(this::sweep)));
    }

    @PreDestroy
    void stop() {
        stopping = true;
        loop.stop();
        // responses received before the connections are closed settle their parts
        for (int i = 0; i < GOODBYES && permits.free() < AT_ONCE; i++)
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }

    private void lease() {
        for (var lease : ledger.lease(permits.free())) permits.begin(senders, () -> send(lease));
    }

    private void send(RouteLease lease) {
        try {
            run.call(lease, () -> stopping);
        } catch (RuntimeException e) {
            // the lease expires, and the next node that leases the route finds the claimed parts
            LOG.log(WARNING, "route: id=" + lease.route() + " was abandoned", e);
        }
    }

    private void sweep() {
        reconcile.call();
        purge.call();
    }
}
