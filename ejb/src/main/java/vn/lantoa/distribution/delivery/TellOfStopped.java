package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Templates;
import vn.lantoa.kernel.Words;
import vn.lantoa.organisation.Letter;
import vn.lantoa.organisation.Mailer;
import vn.lantoa.organisation.partner.ContactDuty;
import vn.lantoa.organisation.partner.PartnerContacts;
import vn.lantoa.outbox.EventHandler;

/** Notifies a partner's technical contacts by e-mail that a subscription has stopped. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class TellOfStopped implements EventHandler<SubscriptionStopped> {
    @Inject
    Subscriptions subscriptions;

    @Inject
    PartnerContacts contacts;

    @Inject
    Templates templates;

    @Inject
    HubAddress address;

    @Inject
    Mailer mailer;

    @Override
    public void on(SubscriptionStopped event) {
        if (!mailer.isOn()) return;
        subscriptions.find(event.subscription()).ifPresent(one -> {
            var text = templates.render(
                    "mail/subscription-stopped.ftl",
                    Map.of(
                            "label", one.label(),
                            "target", one.target(),
                            "state", event.state().name(),
                            "page", address.of("/partner/").toString()));
            for (var contact : contacts.toWriteTo(List.of(one.partner()), ContactDuty.TECHNICAL))
                mailer.send(new Letter(contact.email(), Words.VI.text("mail.stopped", one.label()), text));
        });
    }
}
