package vn.lantoa.distribution.digest;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.delivery.Gateway;
import vn.lantoa.distribution.delivery.Lane;
import vn.lantoa.distribution.delivery.Outcome;
import vn.lantoa.distribution.delivery.Parcel;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Templates;
import vn.lantoa.organisation.mail.Letter;
import vn.lantoa.organisation.mail.MailFault;
import vn.lantoa.organisation.mail.Mailer;

/**
 * Writes a letter with all that waits: the first at once, then one every morning at {@link #MORNING}; what is recalled is
 * written at once, with what waits besides.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DigestGateway implements Gateway {
    static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final int MOST = 200;

    @Inject
    Mailer mailer;

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
    public Optional<Instant> restsUntil(Instant now) {
        var today = now.atZone(zone).toLocalDate().atTime(MORNING).atZone(zone).toInstant();
        return Optional.of(
                now.isBefore(today)
                        ? today
                        : now.atZone(zone)
                                .toLocalDate()
                                .plusDays(1)
                                .atTime(MORNING)
                                .atZone(zone)
                                .toInstant());
    }

    @Override
    public Outcome send(Lane lane, List<Parcel> parcels) {
        if (!mailer.isOn()) return new Outcome.Failed("no mail server is set", null);
        var lines =
                parcels.stream().map(parcel -> DigestLine.of(parcel, address)).toList();
        var urgent = lines.stream().anyMatch(line -> line.word().equals("RECALLED"));
        var text = templates.render(
                "mail/digest.ftl",
                Map.of(
                        "lines",
                        lines,
                        "urgent",
                        urgent,
                        "page",
                        address.of("/partner/").toString()));
        try {
            mailer.send(new Letter(lane.target(), urgent ? "[Lan Toả] THU HỒI KHẨN" : "[Lan Toả] Bản tin mới", text));
            return new Outcome.Accepted("the mail server has taken it");
        } catch (MailFault e) {
            return new Outcome.Failed("the mail server has not taken it", null);
        }
    }
}
