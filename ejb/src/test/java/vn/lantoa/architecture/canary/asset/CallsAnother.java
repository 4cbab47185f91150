package vn.lantoa.architecture.canary.asset;

import jakarta.inject.Inject;
import vn.lantoa.kernel.UseCase;

/** Breaks: use cases do not call use cases. */
@UseCase
class CallsAnother {
    @Inject
    IsCalled other;

    public void call() {
        other.call();
    }

    static void ring(HidesMethod hiding) {
        hiding.hidden();
    }
}
