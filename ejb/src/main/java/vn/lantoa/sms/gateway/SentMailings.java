package vn.lantoa.sms.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.lantoa.sms.mailing.MailingId;
import vn.lantoa.sms.mailing.MailingView;
import vn.lantoa.sms.mailing.Mailings;
import vn.lantoa.sms.segment.SubmitText;

/** The mailings that are being sent, cut once: what is remembered of them never changes. */
@ApplicationScoped
class SentMailings {
    private static final int MOST = 200;

    private final Map<UUID, Sent> known = new ConcurrentHashMap<>();

    @Inject
    Mailings mailings;

    /** A mailing and its text as it goes out. */
    record Sent(MailingView mailing, SubmitText text) {}

    Sent get(UUID id) {
        if (known.size() > MOST) known.clear();
        return known.computeIfAbsent(id, this::read);
    }

    private Sent read(UUID id) {
        var mailing = mailings.get(new MailingId(id));
        var wire = mailing.coding().wire();
        return new Sent(mailing, SubmitText.of(mailing.message().text(), wire.alphabet(), wire.way()));
    }
}
