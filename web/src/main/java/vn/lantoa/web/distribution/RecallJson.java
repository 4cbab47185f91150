package vn.lantoa.web.distribution;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.recall.OwnRecall;

/** A partner's recalls, and the request body of an acknowledgement. */
final class RecallJson {
    private RecallJson() {}

    /** All recalls of a partner, open recalls first. */
    @Schema(name = "OwnRecalls")
    public record AllOwn(List<OwnRecall> recalls) {}

    /** Request body of an acknowledgement. */
    @Schema(name = "NewAcknowledgement")
    public record Said(
            @Schema(description = "Where it was taken down, or that it never was used") @Nullable String done,
            @Schema(description = "Since when it is down; without it: now") @Nullable String removedAt,
            @Schema(description = "For officers: for which partner") @Nullable String partner) {}
}
