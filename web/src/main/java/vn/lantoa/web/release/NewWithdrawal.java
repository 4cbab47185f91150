package vn.lantoa.web.release;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.release.planning.WithdrawCommand;
import vn.lantoa.web.request.RequestParsing;

/** Request body with the kind and reason of a withdrawal. */
@Schema(name = "NewWithdrawal")
public record NewWithdrawal(
        @Schema(description = "`notice`, `replace`, `recall` or `remove-by-law`", examples = "recall") @Nullable String kind,
        @Schema(description = "What the public is told; required") @Nullable String explanation,
        @Schema(description = "For `replace`: id of an asset that is public now") @Nullable String replacement,
        @Schema(description = "Whether earlier versions go with it") @Nullable Boolean withEarlier) {
    WithdrawCommand command(ReleaseId release, @Nullable String key, Actor by) {
        return new WithdrawCommand(
                release,
                RequestParsing.required("kind", kind, text -> Words.find(WithdrawalKind.values(), text)),
                explanation == null ? "" : explanation,
                RequestParsing.optional("replacement", replacement, text -> RequestParsing.uuid(text)
                        .map(AssetId::new)),
                Boolean.TRUE.equals(withEarlier),
                key,
                by);
    }
}
