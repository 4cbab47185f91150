package vn.lantoa.release.planning;

import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Issues;
import vn.lantoa.release.WithdrawalKind;

/** Rules for the data of a withdrawal. Pure functions. */
final class WithdrawalRules {
    static final int EXPLANATION_MAX = 2000;
    static final int KEY_MAX = 200;

    private WithdrawalRules() {}

    /**
     * Validates a withdrawal.
     *
     * @param replacementIsPublic whether the replacement is published, public and not expired
     */
    static Issues check(WithdrawCommand command, AssetId asset, boolean replacementIsPublic) {
        var replacement = command.replacement();
        var replaces = command.kind() == WithdrawalKind.REPLACE;
        var key = command.requestKey();
        return Issues.none()
                .when(command.explanation().isBlank(), "explanation", "missing")
                .when(command.explanation().length() > EXPLANATION_MAX, "explanation", "too-long", EXPLANATION_MAX)
                .when(replaces && replacement == null, "replacement", "missing")
                .when(!replaces && replacement != null, "replacement", "not-for-this-kind")
                .when(asset.equals(replacement), "replacement", "is-itself")
                .when(
                        replaces && replacement != null && !asset.equals(replacement) && !replacementIsPublic,
                        "replacement",
                        "not-public")
                .when(key != null && (key.isBlank() || key.length() > KEY_MAX), "Idempotency-Key", "malformed");
    }
}
