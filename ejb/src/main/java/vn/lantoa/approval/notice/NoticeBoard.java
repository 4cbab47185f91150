package vn.lantoa.approval.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.outbox.Outbox;

/** Entry point for event handlers that add notices. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NoticeBoard {
    @Inject
    Notices notices;

    @Inject
    Outbox outbox;

    /**
     * Adds a notice for each officer, or repeats an existing notice if the kind recurs. Executes two statements,
     * independent of the number of officers.
     */
    public void tell(Collection<OfficerId> officers, NoticeKind kind, News news) {
        if (officers.isEmpty()) return;
        var added = notices.addAll(officers, kind, news);
        outbox.appendAll(
                added.stream().map(notice -> new NoticeAdded(notice, news.at())).toList());
    }
}
