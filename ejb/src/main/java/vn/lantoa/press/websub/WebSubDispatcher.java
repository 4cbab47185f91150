package vn.lantoa.press.websub;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.kernel.Permits;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.release.ChangeHead;

/**
 * Dispatcher of the WebSub hub on this node. Verifications have their own permits, so that many requests cannot delay the
 * delivery of changes.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
@ManagedExecutorDefinition(
        name = "java:app/concurrent/websub",
        maxAsync = WebSubDispatcher.SENDING + WebSubDispatcher.VERIFYING)
public class WebSubDispatcher {
    static final int SENDING = 24;
    static final int VERIFYING = 8;

    @Inject
    WebSubPlanner planner;

    @Inject
    WebSubRequests requests;

    @Inject
    WebSubSubscriptions subscriptions;

    @Inject
    VerifyIntent verify;

    @Inject
    DistributeTopic distribute;

    @Inject
    ChangeHead head;

    @Resource(lookup = "java:app/concurrent/websub")
    ManagedExecutorService workers;

    private final Permits sending = new Permits(SENDING);
    private final Permits verifying = new Permits(VERIFYING);
    private volatile long planned;

    @Recurring("PT0.25S")
    void dispatch() {
        if (head.seq() > planned) planned = Math.max(planned, planner.plan());
        int verifiers = verifying.free();
        if (verifiers > 0)
            for (var request : requests.lease(verifiers)) verifying.begin(workers, () -> verify.call(request));
        int senders = sending.free();
        if (senders > 0)
            for (var due : subscriptions.lease(senders)) sending.begin(workers, () -> distribute.call(due));
    }
}
