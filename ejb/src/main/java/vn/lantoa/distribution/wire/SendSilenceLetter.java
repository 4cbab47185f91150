package vn.lantoa.distribution.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Templates;
import vn.lantoa.organisation.Letter;
import vn.lantoa.organisation.Mailer;
import vn.lantoa.organisation.partner.KnownContact;
import vn.lantoa.organisation.partner.PartnerContacts;
import vn.lantoa.outbox.EventHandler;

/**
 * Notifies a contact of a partner by e-mail that the partner's program has stopped reading. Does nothing without a mail
 * server.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SendSilenceLetter implements EventHandler<PartnerFellSilent> {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    @Inject
    Readings readings;

    @Inject
    PartnerContacts contacts;

    @Inject
    Templates templates;

    @Inject
    HubAddress address;

    @Inject
    ZoneId zone;

    @Inject
    Mailer mailer;

    @Override
    public void on(PartnerFellSilent event) {
        if (mailer.isOn()) find(event).ifPresent(mailer::send);
    }

    /** Returns the e-mail; empty if the partner has read meanwhile or the contact was removed. */
    private Optional<Letter> find(PartnerFellSilent event) {
        var contact = contacts.of(event.partner()).stream()
                .filter(one -> one.id().equals(event.contact()))
                .findFirst();
        return readings.of(event.partner()).stream()
                .filter(one -> one.channel() == event.channel() && one.silentSince() != null)
                .findFirst()
                .flatMap(reading -> contact.map(to -> write(reading, to)));
    }

    private Letter write(Reading reading, KnownContact to) {
        var text = templates.render(
                "mail/silence.ftl",
                Map.of(
                        "channel", reading.channel().name(),
                        "last", MINUTE.format(reading.lastAt().atZone(zone)),
                        "usual", reading.usual() == 0 ? "" : String.valueOf(reading.usual()),
                        "link", address.of("/partner/").toString()));
        return Letter.of(to.contact().email(), text, null);
    }
}
