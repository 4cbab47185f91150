package vn.lantoa.web.approval;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.CommentLine;
import vn.lantoa.approval.CommentThread;

/**
 * A comment on the wire, with its replies.
 *
 * @param version number of the commented version
 * @param spot position in the place: {@code 40 55} percent from the left and the top, a page, a second, or empty
 * @param reason true if the comment is the reason of a return
 * @param by name of the author; empty if the officer's account no longer exists
 * @param settledAt when the comment was settled; null while it is open, and for answers
 */
@Schema(name = "Comment")
public record CommentView(
        String id,
        int version,
        String place,
        String spot,
        boolean reason,
        String comment,
        Instant at,
        String by,
        @Nullable Instant settledAt,
        List<Answer> answers) {
    /** An answer to a comment. */
    @Schema(name = "CommentAnswer")
    public record Answer(String id, int version, String comment, Instant at, String by) {
        static Answer of(CommentLine line) {
            return new Answer(
                    line.id().toString(),
                    line.version(),
                    line.said().text(),
                    line.said().at(),
                    line.said().by());
        }
    }

    static CommentView of(CommentThread thread) {
        var line = thread.comment();
        var settled = line.settled();
        return new CommentView(
                line.id().toString(),
                line.version(),
                line.place().kind().slug(),
                line.place().spot(),
                line.reason(),
                line.said().text(),
                line.said().at(),
                line.said().by(),
                settled == null ? null : settled.settledAt(),
                thread.answers().stream().map(Answer::of).toList());
    }
}
