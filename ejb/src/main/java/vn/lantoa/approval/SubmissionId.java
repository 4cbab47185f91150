package vn.lantoa.approval;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** The identity of one review of one version. */
public record SubmissionId(UUID value) implements Id {

    /** Reads an id; any other text is the id of no submission and throws {@link NotFound}. */
    public static SubmissionId parse(String text) {
        return new SubmissionId(NotFound.unlessUuid("submission:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
