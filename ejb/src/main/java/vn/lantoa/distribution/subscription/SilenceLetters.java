package vn.lantoa.distribution.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Templates;
import vn.lantoa.organisation.Letter;
import vn.lantoa.organisation.partner.KnownContact;
import vn.lantoa.organisation.partner.PartnerContacts;

/** E-mails to partners whose programs have stopped reading. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class SilenceLetters {
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

    /** Returns the e-mail; empty if the partner has read meanwhile or the contact was removed. */
    public Optional<Letter> find(PartnerFellSilent event) {
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
        var lines = text.strip().split("\\R", 2);
        return new Letter(to.contact().email(), lines[0].strip(), lines.length < 2 ? "" : lines[1].strip() + "\n");
    }
}
