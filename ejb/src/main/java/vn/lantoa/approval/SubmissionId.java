package vn.lantoa.approval;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Id of a submission. */
public record SubmissionId(UUID value) implements Id {

    /** Parses an id; throws {@link NotFound} if the text is not an id. */
    public static SubmissionId parse(String text) {
        return new SubmissionId(NotFound.unlessUuid("submission:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
