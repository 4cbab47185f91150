package vn.lantoa.architecture.canary.asset;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Breaks: use cases do not call use cases. */
@Stateless
class CallsAnother {
    @Inject
    IsCalled other;

    public void call() {
        other.call();
        other.hidden();
    }
}
