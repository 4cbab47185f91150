package vn.lantoa.approval.notice;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Id of a notice. */
public record NoticeId(UUID value) implements Id {
    /** Parses an id; throws {@link NotFound} if the text is not an id. */
    public static NoticeId parse(String text) {
        return new NoticeId(NotFound.unlessUuid("notice:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
