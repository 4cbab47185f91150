package vn.lantoa.web.release;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.Gate;
import vn.lantoa.release.planning.Waiver;
import vn.lantoa.web.request.RequestParsing;

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
