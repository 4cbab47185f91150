package vn.lantoa.approval;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Id of a comment. */
public record CommentId(UUID value) implements Id {
    /** Parses an id; throws NotFound if the text is not an id. */
    public static CommentId parse(String text) {
        return new CommentId(NotFound.unlessUuid("comment:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
