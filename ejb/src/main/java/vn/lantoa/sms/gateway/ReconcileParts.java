package vn.lantoa.sms.gateway;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.UseCase;

/**
 * Compares what was sent with what was heard: a receipt whose answer was lost finds its part by the number; what no receipt
 * came for in time is unconfirmed; what still waits when its window is over is sent no more; a mailing of which nothing waits is done.
 */
@UseCase
public class ReconcileParts {
    @Inject
    ReconcileRows rows;

    @Inject
    Clock clock;

    /** Reconciles them now. */
    public void call() {
        rows.matchStrays();
        rows.giveUpOnReceipts();
        rows.endWindows(clock.instant());
        rows.closeMailings(clock.instant());
        rows.forget(clock.instant());
    }
}
