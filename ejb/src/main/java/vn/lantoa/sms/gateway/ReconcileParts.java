package vn.lantoa.sms.gateway;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.UseCase;

/**
 * Reconciles sent parts with receipts. Receipts without an answer are matched by number. Parts without a receipt in
 * time become unconfirmed. Parts still waiting after their window expire. Mailings with no waiting parts are completed.
 */
@UseCase
public class ReconcileParts {
    @Inject
    ReconcileRows rows;

    @Inject
    Clock clock;

    /** Reconciles now. */
    public void call() {
        rows.matchStrays();
        rows.giveUpOnReceipts();
        rows.endWindows(clock.instant());
        rows.closeMailings(clock.instant());
        rows.forget(clock.instant());
    }
}
