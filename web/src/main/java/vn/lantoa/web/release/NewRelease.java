package vn.lantoa.web.release;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.planning.Waiver;
import vn.lantoa.web.request.RequestParsing;

/** Request body of a new release: version, reach and times. */
@Schema(name = "NewRelease")
public record NewRelease(
        @Schema(description = "Id of the asset") @Nullable String asset,
        @Schema(description = "Number of the version", examples = "1") @Nullable Integer version,
        @Schema(description = "`public`, `partners` or `internal`", examples = "public") @Nullable String reach,
        @Schema(description = "When; without it at once", examples = "2026-10-10T07:00:00+07:00") @Nullable String at,
        @Schema(description = "Before this nothing may be known outside") @Nullable String embargoUntil,
        @Schema(description = "When it ends by itself") @Nullable String expiresAt,
        @Schema(description = "Closed gates that the release goes past, each with the reason") @Nullable List<WaiverBody> waivers) {
    List<Waiver> waived() {
        return waivers == null
                ? List.of()
                : waivers.stream().map(WaiverBody::waiver).toList();
    }

    Reach reachAsked() {
        return RequestParsing.required("reach", reach, text -> Words.find(Reach.values(), text));
    }

    WindowRequest request() {
        return new NewTimes(at, embargoUntil, expiresAt).request();
    }
}
