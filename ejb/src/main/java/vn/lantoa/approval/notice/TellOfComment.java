package vn.lantoa.approval.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.approval.CommentAdded;
import vn.lantoa.approval.Comments;
import vn.lantoa.approval.VersionMakers;
import vn.lantoa.asset.Versions;
import vn.lantoa.outbox.EventHandler;

/**
 * Notifies the makers of a version and the participants of the thread about a new comment. A newer comment replaces the
 * notice of an older one, so that there is one notice per version.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class TellOfComment implements EventHandler<CommentAdded> {
    @Inject
    Comments comments;

    @Inject
    Versions versions;

    @Inject
    VersionMakers makers;

    @Inject
    NoticeBoard board;

    @Override
    public void on(CommentAdded event) {
        comments.find(event.comment()).ifPresent(comment -> {
            var version = versions.get(comment.asset(), comment.version());
            var concerned = makers.of(version);
            concerned.addAll(comments.speakers(event.comment()));
            concerned.remove(comment.by());
            var subject = "comment:" + comment.asset() + "/" + comment.version();
            var title = version.texts().title();
            board.tell(
                    concerned,
                    NoticeKind.COMMENTED,
                    new News(subject, comment.asset(), title, comment.said(), event.at()));
        });
    }
}
