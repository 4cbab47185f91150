package vn.lantoa.web.release;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.web.request.RequestParsing;

/** Request body with the times of a release, each an instant with an offset. */
@Schema(name = "NewTimes")
public record NewTimes(@Nullable String at, @Nullable String embargoUntil, @Nullable String expiresAt) {
    WindowRequest request() {
        return new WindowRequest(
                RequestParsing.optional("at", at, RequestParsing::instant),
                RequestParsing.optional("embargoUntil", embargoUntil, RequestParsing::instant),
                RequestParsing.optional("expiresAt", expiresAt, RequestParsing::instant));
    }
}
