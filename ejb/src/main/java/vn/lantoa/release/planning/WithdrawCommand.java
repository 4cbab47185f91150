package vn.lantoa.release.planning;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WithdrawalKind;

/**
 * Request to withdraw a release publicly.
 *
 * @param explanation the explanation for the public; required
 * @param replacement for {@link WithdrawalKind#REPLACE}, the public asset to redirect to
 * @param withEarlier whether to withdraw also the releases of earlier versions, which have their own addresses
 * @param requestKey the Idempotency-Key of the request; null if it had none
 */
public record WithdrawCommand(
        ReleaseId release,
        WithdrawalKind kind,
        String explanation,
        @Nullable AssetId replacement,
        boolean withEarlier,
        @Nullable String requestKey,
        Actor by) {}
