package vn.lantoa.web.release;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Gate;
import vn.lantoa.kernel.Actor;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.release.planning.Waiver;
import vn.lantoa.release.planning.WithdrawCommand;
import vn.lantoa.release.reading.ReleaseLine;
import vn.lantoa.web.request.RequestParsing;

/** Request and response bodies about releases. */
final class ReleaseBodies {
    private ReleaseBodies() {}

    /** A page of releases, latest due time first. */
    @Schema(name = "Releases")
    public record ReleaseViews(List<ReleaseLine> releases, @Nullable String next) {}

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
            return RequestParsing.required("reach", reach, Reach.class);
        }

        WindowRequest request() {
            return new NewTimes(at, embargoUntil, expiresAt).request();
        }
    }

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

    /** A closed gate to waive, with the reason. */
    @Schema(name = "Waiver")
    public record WaiverBody(
            @Schema(description = "`alternative-text`, `subtitles`, `transcript` or `pdf-text`", examples = "subtitles")
                    @Nullable String gate,
            @Schema(description = "Why, in 10 characters or more; kept for ever", examples = "Phim không có lời nói.")
                    @Nullable String reason) {
        Waiver waiver() {
            return new Waiver(RequestParsing.required("waivers", gate, Gate.class), reason == null ? "" : reason);
        }
    }

    /** Request body with the reason of a cancellation. */
    @Schema(name = "NewCancellation")
    public record NewCancellation(@Nullable String reason) {}

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
                    RequestParsing.required("kind", kind, WithdrawalKind.class),
                    explanation == null ? "" : explanation,
                    RequestParsing.optional("replacement", replacement, text -> RequestParsing.uuid(text)
                            .map(AssetId::new)),
                    Boolean.TRUE.equals(withEarlier),
                    key,
                    by);
        }
    }
}
