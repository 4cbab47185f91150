package vn.lantoa.press.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Work steps of the WebSub hub, called by its timer. */
@ApplicationScoped
class WebSubDispatcher {
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

    long plan() {
        return planner.plan();
    }

    List<WebSubRequest> requests(int limit) {
        return limit == 0 ? List.of() : requests.lease(limit);
    }

    void verify(WebSubRequest request) {
        verify.call(request);
    }

    List<WebSubSubscription> due(Instant now, int limit) {
        return limit == 0 ? List.of() : subscriptions.lease(now, limit);
    }

    void send(WebSubSubscription one) {
        distribute.call(one);
    }

    void sweep(Instant now) {
        requests.sweep();
        subscriptions.sweep(now);
    }
}
