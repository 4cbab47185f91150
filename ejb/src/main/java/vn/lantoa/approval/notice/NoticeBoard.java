package vn.lantoa.approval.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.outbox.Outbox;

/** The notices to officers, as handlers of events add them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NoticeBoard {
    @Inject
    Notices notices;

    @Inject
    Outbox outbox;

    /** Tells each of these officers once, or once more what comes again, in two statements however many they are. */
    public void tell(Collection<OfficerId> officers, NoticeKind kind, News news) {
        if (officers.isEmpty()) return;
        var added = notices.addAll(officers, kind, news);
        outbox.appendAll(
                added.stream().map(notice -> new NoticeAdded(notice, news.at())).toList());
    }
}
