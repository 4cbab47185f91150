package vn.lantoa.approval.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.outbox.Outbox;

/** The notices to officers, as handlers of events add them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class NoticeBoard {
    @Inject
    Notices notices;

    @Inject
    Outbox outbox;

    /** Tells each of these officers once. */
    public void tell(Collection<OfficerId> officers, NoticeKind kind, News news) {
        for (var officer : officers) {
            if (notices.has(officer, kind, news.subject())) continue;
            var notice = new Notice(officer, kind, news);
            notices.add(notice);
            outbox.append(new NoticeAdded(notice.id(), news.at()));
        }
    }
}
