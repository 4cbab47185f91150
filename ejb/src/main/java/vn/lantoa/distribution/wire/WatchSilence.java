package vn.lantoa.distribution.wire;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.lantoa.approval.notice.News;
import vn.lantoa.approval.notice.NoticeBoard;
import vn.lantoa.approval.notice.NoticeKind;
import vn.lantoa.approval.notice.Recipients;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.ContactDuty;
import vn.lantoa.organisation.partner.PartnerContacts;
import vn.lantoa.organisation.partner.Partners;
import vn.lantoa.outbox.Outbox;

/** Detects partners that have stopped reading. Notifies the partner and the administrators once per silence. */
@UseCase
public class WatchSilence {
    @Inject
    Readings readings;

    @Inject
    Partners partners;

    @Inject
    PartnerContacts contacts;

    @Inject
    Recipients recipients;

    @Inject
    NoticeBoard board;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Checks all readers once; returns how many fell silent. */
    @Recurring("PT2M")
    public int call(Actor by) {
        if (!by.equals(Actor.SYSTEM)) throw new Forbidden("only the hub itself detects silence");
        var now = clock.instant();
        var policy = readings.policy();
        int found = 0;
        for (var reading : readings.watched(now))
            if (SilencePolicy.isSilentAt(policy, reading.lastAt(), reading.gaps(), now)
                    && readings.fellSilent(reading, now)) {
                tell(reading, now);
                found++;
            }
        return found;
    }

    private void tell(Reading reading, Instant now) {
        var partner = reading.partner();
        for (var one : contacts.toWriteTo(List.of(partner), ContactDuty.TECHNICAL))
            outbox.append(new PartnerFellSilent(partner, reading.channel(), one.contact(), now));
        var subject = "partner:" + partner + "/" + reading.channel() + "@" + now.getEpochSecond();
        board.tell(
                recipients.holdingForProvince(Role.ADMINISTRATOR),
                NoticeKind.PARTNER_SILENT,
                new News(
                        subject, partners.get(partner).name(), reading.channel().name(), now));
    }
}
