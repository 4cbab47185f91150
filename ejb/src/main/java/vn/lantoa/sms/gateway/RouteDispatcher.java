package vn.lantoa.sms.gateway;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import vn.lantoa.kernel.HubStopping;
import vn.lantoa.kernel.Permits;
import vn.lantoa.kernel.Recurring;

/** Dispatcher of the gateway on this node. Leases free routes and sends on each route in a separate thread. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
@ManagedExecutorDefinition(name = "java:app/concurrent/routes", maxAsync = RouteDispatcher.AT_ONCE)
public class RouteDispatcher {
    static final int AT_ONCE = 16;
    private static final int GOODBYES = 50;
    private static final System.Logger LOG = System.getLogger(RouteDispatcher.class.getName());

    @Inject
    RouteLedger ledger;

    @Inject
    RunRoute run;

    @Resource(lookup = "java:app/concurrent/routes")
    ManagedExecutorService senders;

    private final Permits permits = new Permits(AT_ONCE);
    private volatile boolean stopping;

    void stop(@Observes HubStopping event) {
        stopping = true;
        // responses received before the connections are closed settle their parts
        for (int i = 0; i < GOODBYES && permits.free() < AT_ONCE; i++)
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }

    @Recurring("PT1S")
    void lease() {
        for (var lease : ledger.lease(permits.free())) permits.begin(senders, () -> send(lease));
    }

    private void send(RouteLease lease) {
        try {
            run.call(lease, () -> stopping);
        } catch (RuntimeException e) {
            // the lease expires, and the next node that leases the route finds the claimed parts
            LOG.log(WARNING, "route: id=" + lease.route() + " failed; it will be resumed", e);
        }
    }
}
