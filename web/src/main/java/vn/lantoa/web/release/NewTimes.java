package vn.lantoa.web.release;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.release.WindowWish;
import vn.lantoa.web.asset.Asked;

/** Times of a release, each an instant with an offset. */
@Schema(name = "NewTimes")
public record NewTimes(@Nullable String at, @Nullable String embargoUntil, @Nullable String expiresAt) {
    WindowWish wish() {
        return new WindowWish(
                Asked.optional("at", at, Asked::instant),
                Asked.optional("embargoUntil", embargoUntil, Asked::instant),
                Asked.optional("expiresAt", expiresAt, Asked::instant));
    }
}
