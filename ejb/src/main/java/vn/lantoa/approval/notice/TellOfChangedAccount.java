package vn.lantoa.approval.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import vn.lantoa.organisation.AccountChanged;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.outbox.EventHandler;

/** Notifies an officer of changed credentials, or of a sign-in from an unknown device. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class TellOfChangedAccount implements EventHandler<AccountChanged> {
    @Inject
    Officers officers;

    @Inject
    NoticeBoard board;

    @Override
    public void on(AccountChanged event) {
        var login = officers.get(event.officer()).login();
        var title = event.about().isEmpty() ? login : login + " · " + event.about();
        var news = new News("account:" + event.at(), title, "", event.at());
        board.tell(Set.of(event.officer()), NoticeKind.of(event.change()), news);
    }
}
