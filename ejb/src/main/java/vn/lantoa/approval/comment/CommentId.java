package vn.lantoa.approval.comment;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Identity of a comment. */
public record CommentId(UUID value) implements Id {
    public static CommentId random() {
        return new CommentId(UUID.randomUUID());
    }

    /** @throws NotFound when the text is no id, so that it can name nothing */
    public static CommentId parse(String text) {
        try {
            return new CommentId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new NotFound("comment:" + text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
