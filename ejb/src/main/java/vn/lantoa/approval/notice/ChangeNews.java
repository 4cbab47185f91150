package vn.lantoa.approval.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.control.Administrators;
import vn.lantoa.organisation.control.ChangeState;
import vn.lantoa.organisation.control.PendingChange;
import vn.lantoa.organisation.control.PendingChangeId;
import vn.lantoa.organisation.control.PendingChanges;

/** The news of changes that need two administrators, told to the officer concerned and to all administrators. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ChangeNews {
    @Inject
    PendingChanges changes;

    @Inject
    Administrators administrators;

    @Inject
    Organisations organisations;

    @Inject
    Recipients recipients;

    @Inject
    NoticeBoard board;

    public void asked(PendingChangeId id, Instant at) {
        var change = changes.get(id);
        board.tell(concerned(change), NoticeKind.CHANGE_ASKED, news(change, "", at));
    }

    /**
     * Tells of a change that was confirmed or refused; one that nobody decided in time is told to nobody, since nothing
     * has come of it.
     */
    public void ended(PendingChangeId id, Instant at) {
        var change = changes.get(id);
        if (change.state() == ChangeState.CONFIRMED)
            board.tell(concerned(change), NoticeKind.CHANGE_CONFIRMED, news(change, "", at));
        else if (change.state() == ChangeState.REFUSED)
            board.tell(concerned(change), NoticeKind.CHANGE_REFUSED, news(change, change.reason(), at));
    }

    private Set<OfficerId> concerned(PendingChange change) {
        var informed = new LinkedHashSet<>(administrators.today());
        informed.addAll(recipients.holding(Role.ADMINISTRATOR, change.organisation()));
        informed.add(change.askedBy());
        var officer = change.officer();
        if (officer != null) informed.add(officer);
        return informed;
    }

    private News news(PendingChange change, String remark, Instant at) {
        var who = changes.nameOf(change.officer());
        var where = organisations.nameOf(change.organisation());
        return new News("change:" + change.id(), null, who.isEmpty() ? where : who + " · " + where, remark, at);
    }
}
