package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Templates;
import vn.lantoa.kernel.Words;
import vn.lantoa.organisation.Letter;
import vn.lantoa.organisation.MailFault;
import vn.lantoa.organisation.Mailer;

/**
 * Sends one e-mail with all waiting changes: the first e-mail at once, then one per day at the hour of the subscription
 * ({@link DigestHour}). A recall is sent at once, together with all other waiting changes.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class DigestGateway implements Gateway {
    private static final int MOST = 200;

    @Inject
    Mailer mailer;

    @Inject
    DigestLinks links;

    @Inject
    Templates templates;

    @Inject
    HubAddress address;

    @Inject
    ZoneId zone;

    @Override
    public Channel channel() {
        return Channel.DIGEST;
    }

    @Override
    public int atOnce() {
        return MOST;
    }

    @Override
    public Optional<Instant> restsUntil(Lane lane, Instant now) {
        return Optional.of(DigestHour.of(lane.settings()).next(now, zone));
    }

    @Override
    public Outcome send(Lane lane, List<Parcel> parcels) {
        if (!mailer.isOn()) return new Outcome.Failed("no mail server is set", null);
        var lines =
                parcels.stream().map(parcel -> DigestLine.of(parcel, address)).toList();
        var urgent = lines.stream().anyMatch(line -> line.word().equals("RECALLED"));
        var end = address.of("/letters/end?link=" + links.of(lane.subscription()));
        var text = templates.render(
                "mail/digest.ftl",
                Map.of(
                        "lines",
                        lines,
                        "urgent",
                        urgent,
                        "page",
                        address.of("/partner/").toString(),
                        "end",
                        end.toString()));
        var subject = Words.VI.text(urgent ? "mail.digest.recall" : "mail.digest.news");
        try {
            mailer.send(new Letter(lane.target(), subject, text, end));
            return new Outcome.Accepted("the mail server has taken it");
        } catch (MailFault e) {
            return new Outcome.Failed("the mail server has not taken it", null);
        }
    }
}
