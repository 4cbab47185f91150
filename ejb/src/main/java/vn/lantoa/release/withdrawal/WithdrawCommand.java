package vn.lantoa.release.withdrawal;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WithdrawalKind;

/**
 * A request to take a release back in public.
 *
 * @param explanation the explanation for the public; required
 * @param replacement for {@link WithdrawalKind#REPLACE}: the asset to go to, public now
 * @param withEarlier whether the releases of earlier versions go with it, which have an address of their own
 * @param requestKey the Idempotency-Key of the request, if it had one
 */
public record WithdrawCommand(
        ReleaseId release,
        WithdrawalKind kind,
        String explanation,
        @Nullable AssetId replacement,
        boolean withEarlier,
        @Nullable String requestKey,
        Actor by) {}
