package vn.lantoa.approval.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Templates;
import vn.lantoa.organisation.Letter;

/** Two short transactions, before and after a letter is sent. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class NoticeLedger {
    @Inject
    Notices notices;

    @Inject
    Recipients recipients;

    @Inject
    Templates templates;

    @Inject
    HubAddress address;

    @Inject
    Clock clock;

    /** Returns the letter for the notice; empty if the letter was sent or the officer has no address. */
    public Optional<Letter> find(NoticeId id) {
        return notices.find(id)
                .filter(notice -> !notice.mailed())
                .flatMap(notice -> recipients.findAddress(notice.officer()).map(to -> write(notice, to)));
    }

    /** Records that the letter was sent. */
    public void mailed(NoticeId id) {
        notices.mailed(id, clock.instant());
    }

    private Letter write(Notice notice, String to) {
        var text = templates.render(
                "mail/notice.ftl",
                Map.of(
                        "kind", notice.kind().name(),
                        "title", notice.title(),
                        "remark", notice.remark(),
                        "link", address.of(notice.link()).toString()));
        return Letter.of(to, text, null);
    }
}
