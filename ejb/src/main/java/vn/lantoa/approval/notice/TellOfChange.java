package vn.lantoa.approval.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.officer.Administrators;
import vn.lantoa.organisation.officer.ChangeAsked;
import vn.lantoa.organisation.officer.ChangeMoved;
import vn.lantoa.organisation.officer.ChangeState;
import vn.lantoa.organisation.officer.PendingChange;
import vn.lantoa.organisation.officer.PendingChanges;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.outbox.HandlerOptions;

/**
 * Notifies administrators and the officer concerned about a change that waits for a second administrator, and about its
 * outcome. A change that expired without a decision is not reported, because nothing was changed.
 */
@ApplicationScoped
@HandlerOptions(formerNames = {"TellOfAskedChange", "TellOfEndedChange"})
@Transactional(Transactional.TxType.REQUIRED)
public class TellOfChange implements EventHandler<ChangeMoved> {
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

    @Override
    public void on(ChangeMoved event) {
        var change = changes.get(event.change());
        if (event instanceof ChangeAsked) tell(change, NoticeKind.CHANGE_ASKED, "", event.at());
        else if (change.state() == ChangeState.CONFIRMED) tell(change, NoticeKind.CHANGE_CONFIRMED, "", event.at());
        else if (change.state() == ChangeState.REFUSED)
            tell(change, NoticeKind.CHANGE_REFUSED, change.reason(), event.at());
    }

    private void tell(PendingChange change, NoticeKind kind, String remark, Instant at) {
        board.tell(concerned(change), kind, news(change, remark, at));
    }

    private Set<OfficerId> concerned(PendingChange change) {
        var informed = new LinkedHashSet<>(administrators.today());
        informed.addAll(recipients.holding(change.organisation(), Role.ADMINISTRATOR));
        informed.add(change.askedBy());
        var officer = change.officer();
        if (officer != null) informed.add(officer);
        return informed;
    }

    private News news(PendingChange change, String remark, Instant at) {
        var who = changes.nameOf(change.officer());
        var where = organisations.nameOf(change.organisation());
        return new News("change:" + change.id(), who.isEmpty() ? where : who + " · " + where, remark, at);
    }
}
