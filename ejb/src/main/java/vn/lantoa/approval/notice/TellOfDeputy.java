package vn.lantoa.approval.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.lantoa.organisation.DeputyNamed;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.officer.Administrators;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.outbox.EventHandler;

/**
 * Notifies the absent officer, the deputy and the administrators when a deputy is named to approve, release or
 * administer.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class TellOfDeputy implements EventHandler<DeputyNamed> {
    @Inject
    Officers officers;

    @Inject
    Administrators administrators;

    @Inject
    Recipients recipients;

    @Inject
    NoticeBoard board;

    @Override
    public void on(DeputyNamed event) {
        var absent = officers.get(event.officer());
        var title = absent.displayName() + " → " + officers.get(event.deputy()).displayName();
        var both = Set.of(event.officer(), event.deputy());
        var others = new LinkedHashSet<>(administrators.today());
        others.addAll(recipients.holding(absent.organisation(), Role.ADMINISTRATOR));
        others.removeAll(both);
        board.tell(both, NoticeKind.DEPUTY_NAMED, new News("account:" + event.at(), title, "", event.at()));
        var page = "officer:" + event.officer() + "/" + event.at();
        board.tell(others, NoticeKind.DEPUTY_NAMED, new News(page, title, "", event.at()));
    }
}
