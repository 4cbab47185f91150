package vn.lantoa.approval;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.outbox.Outbox;

/** Adds a comment about a version, or an answer to a comment. */
@UseCase
public class AddComment {
    @Inject
    CommentAccess access;

    @Inject
    Comments comments;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * Comment to add.
     *
     * @param answers the comment that is answered; null if a new thread begins
     */
    public record Command(
            AssetId asset, int version, CommentPlace place, @Nullable CommentId answers, String said, Actor by) {}

    public CommentId call(Command command) {
        var asset = access.admit(command.asset(), command.version(), command.by());
        var said = FreeText.tidy(command.said());
        CommentRules.check(said, comments.count(asset.id())).throwIfAny();
        if (command.answers() != null) requireThread(command.answers(), asset.id());
        var id = new CommentId(UUID.randomUUID());
        var comment = new Comments.New(asset.id(), command.version(), command.place(), command.answers(), said);
        var now = clock.instant();
        comments.add(id, comment, new OfficerId(command.by().id()), now);
        outbox.append(new CommentAdded(id, now));
        access.record(command.by(), "comment-added", asset, id);
        return id;
    }

    private void requireThread(CommentId answers, AssetId asset) {
        var known = comments.find(answers)
                .filter(comment -> comment.asset().equals(asset))
                .orElseThrow(() -> new NotFound("comment:" + answers));
        if (known.answer()) throw new Conflict("comment-is-answer", "comment:" + answers);
    }

    /** Rules for the text and number of comments. Pure functions. */
    static final class CommentRules {
        static final int LONGEST = 2_000;
        static final int MOST = 500;

        private CommentRules() {}

        /**
         * Validates a comment.
         *
         * @param there the number of comments on the asset
         */
        static Issues check(String said, int there) {
            return Issues.none()
                    .when(said.isBlank(), "comment", "missing")
                    .and(FreeText.check("comment", said, LONGEST))
                    .when(there >= MOST, "comment", "too-many", MOST);
        }
    }
}
