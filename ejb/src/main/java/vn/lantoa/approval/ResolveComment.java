package vn.lantoa.approval;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;

/** Marks a comment as resolved, or reopens it. */
@UseCase
public class ResolveComment {
    @Inject
    CommentAccess access;

    @Inject
    Comments comments;

    @Inject
    Clock clock;

    public void call(CommentId id, boolean resolved, Actor by) {
        var known = comments.find(id).orElseThrow(() -> new NotFound("comment:" + id));
        var asset = access.admit(known.asset(), known.version(), by);
        if (known.answer()) throw new Conflict("comment-is-answer", "comment:" + id);
        comments.settle(id, resolved, new OfficerId(by.id()), clock.instant());
        access.record(by, resolved ? "comment-resolved" : "comment-reopened", asset, id);
    }
}
