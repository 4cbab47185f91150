package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.distribution.entitlement.PartnerState;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Templates;
import vn.lantoa.kernel.Words;
import vn.lantoa.organisation.Letter;
import vn.lantoa.organisation.MailFault;
import vn.lantoa.organisation.Mailer;
import vn.lantoa.release.WithdrawalKind;

/**
 * Sends one e-mail with all waiting changes: the first e-mail at once, then one per day at the hour of the subscription
 * ({@link DigestHour}). A recall is sent at once, together with all other waiting changes.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
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

    /** Time of day, in the hub's time zone, at which the digest is sent. */
    record DigestHour(LocalTime time) {
        private static final LocalTime USUAL = LocalTime.of(7, 0);

        /** Reads the settings of a subscription ({@code 06:30}); the default is 07:00. */
        static DigestHour of(String settings) {
            return new DigestHour(settings.matches("([01]\\d|2[0-3]):[0-5]\\d") ? LocalTime.parse(settings) : USUAL);
        }

        /** Returns the next occurrence of this time after the given instant. */
        Instant next(Instant now, ZoneId zone) {
            var today = now.atZone(zone).toLocalDate();
            var at = today.atTime(time).atZone(zone).toInstant();
            return now.isBefore(at)
                    ? at
                    : today.plusDays(1).atTime(time).atZone(zone).toInstant();
        }
    }

    /**
     * Entry of the digest.
     *
     * @param word the change: {@code NEW}, {@code COMING}, {@code RECALLED}, {@code WITHDRAWN}, {@code OVER}
     * @param title the title; empty if it must not be disclosed
     * @param explanation public explanation of a withdrawal; possibly empty
     * @param link link to further details; possibly empty
     */
    public record DigestLine(String word, String title, String explanation, String link) {
        static DigestLine of(Parcel parcel, HubAddress address) {
            var page = address.of("/a/" + parcel.asset().value()).toString();
            var state = parcel.state();
            if (state instanceof PartnerState.EntitledEntry shown)
                return new DigestLine("NEW", shown.entry().texts().title(), "", page);
            if (state instanceof PartnerState.Announced announced)
                return new DigestLine(
                        "COMING",
                        announced.announcement().texts().title(),
                        announced.announcement().embargoUntil().toString(),
                        "");
            if (state instanceof PartnerState.TakenBack taken) {
                var notice = taken.notice();
                var word = notice.kind() == WithdrawalKind.RECALL || notice.isByLaw() ? "RECALLED" : "WITHDRAWN";
                return new DigestLine(word, "", notice.isByLaw() ? "" : notice.explanation(), page);
            }
            return new DigestLine("OVER", "", "", page);
        }
    }
}
