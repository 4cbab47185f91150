package vn.lantoa.approval.notice;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** The identity of one notice to one officer. */
public record NoticeId(UUID value) implements Id {
    /** Reads an id; any other text is the id of no notice and throws {@link NotFound}. */
    public static NoticeId parse(String text) {
        return new NoticeId(NotFound.unlessUuid("notice:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
