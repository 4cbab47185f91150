package vn.lantoa.approval.notice;

import java.util.UUID;
import vn.lantoa.kernel.NotFound;

/** The identity of one notice to one officer. */
public record NoticeId(UUID value) {
    /** Reads an id; any other text is the id of no notice and throws {@link NotFound}. */
    public static NoticeId parse(String text) {
        try {
            return new NoticeId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("notice:" + (text.length() > 40 ? "…" : text));
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
