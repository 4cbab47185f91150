package vn.lantoa.approval.notice;

import java.util.UUID;
import vn.lantoa.kernel.NotFound;

/** The identity of one notice to one officer. */
public record NoticeId(UUID value) {
    /** The one written so; anything else is an id that nobody has. */
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
