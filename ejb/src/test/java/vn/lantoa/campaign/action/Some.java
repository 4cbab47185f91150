package vn.lantoa.campaign.action;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lantoa.bulletin.BulletinMedium;
import vn.lantoa.bulletin.BulletinPriority;
import vn.lantoa.bulletin.BulletinSpec;
import vn.lantoa.bulletin.BulletinVoice;
import vn.lantoa.campaign.action.bulletin.PlannedBulletin;
import vn.lantoa.campaign.action.bulletin.ScheduledBulletin;
import vn.lantoa.campaign.action.mailing.PlannedMailing;
import vn.lantoa.campaign.action.order.PlannedOrder;
import vn.lantoa.campaign.action.order.ScheduledOrder;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.contact.QuietHours;
import vn.lantoa.sms.order.MessageForm;

/** Recipients of items, and scheduled actions for them. */
final class Some {
    static final String COMMUNE = "26068";
    private static final PartnerId COMPANY = new PartnerId(UUID.randomUUID());
    private static final PlannedOrder.Company OPEN = new PlannedOrder.Company("Viễn thông", true, true);

    private Some() {}

    static Receivers receivers() {
        return new Receivers(3, List.of(), 1, QuietHours.STRICT, List.of());
    }

    static Receivers press(int partners, String... withoutToken) {
        return new Receivers(partners, List.of(withoutToken), 0, QuietHours.STRICT, List.of());
    }

    static Receivers companies(int companies) {
        return new Receivers(0, List.of(), companies, QuietHours.STRICT, List.of());
    }

    /** A message in two parts by a route that sends one a second. */
    static Receivers mailing(int numbers) {
        return new Receivers(0, List.of(), 0, QuietHours.STRICT, List.of(new PlannedMailing(numbers, 2, 1)));
    }

    static Receivers ordered(PlannedOrder... orders) {
        return new Receivers(0, List.of(), 1, QuietHours.STRICT, List.of(orders));
    }

    static Receivers read(PlannedBulletin... bulletins) {
        return new Receivers(0, List.of(), 0, QuietHours.STRICT, List.of(bulletins));
    }

    static PlannedOrder order(String... gone) {
        return new PlannedOrder(order(COMPANY, "", COMMUNE), OPEN, QuietHours.STRICT, List.of(gone));
    }

    static PlannedOrder order(PlannedOrder.Company company) {
        return new PlannedOrder(order(COMPANY, "", COMMUNE), company, QuietHours.STRICT, List.of());
    }

    static PlannedOrder order(QuietHours quiet) {
        return new PlannedOrder(order(COMPANY, "", COMMUNE), OPEN, quiet, List.of());
    }

    static PlannedOrder orderTo(String audience, String... communes) {
        return new PlannedOrder(order(COMPANY, audience, communes), OPEN, QuietHours.STRICT, List.of());
    }

    static PlannedOrder orderToAnotherCompany() {
        var action = order(new PartnerId(UUID.randomUUID()), "", COMMUNE);
        return new PlannedOrder(action, OPEN, QuietHours.STRICT, List.of());
    }

    static PlannedBulletin bulletin(String time, String... gone) {
        return new PlannedBulletin(bulletin(BulletinMedium.LOUDSPEAKER, time, COMMUNE), List.of(gone));
    }

    static PlannedBulletin bulletinAt(String... times) {
        var one = bulletin(BulletinMedium.LOUDSPEAKER, times[0], COMMUNE);
        var all = Stream.of(times).map(LocalTime::parse).toList();
        return new PlannedBulletin(
                new ScheduledBulletin(
                        one.reading(), one.slotSeconds(), one.sentences(), one.communes(), all, one.days()),
                List.of());
    }

    static PlannedBulletin bulletinIn(BulletinMedium medium, String time, String commune) {
        return new PlannedBulletin(bulletin(medium, time, commune), List.of());
    }

    private static ScheduledOrder order(PartnerId company, String audience, String... communes) {
        return new ScheduledOrder(
                company, "SO KHCN", MessageForm.UNMARKED, MessageClass.CAMPAIGN, List.of(communes), audience, 1000, 24);
    }

    private static ScheduledBulletin bulletin(BulletinMedium medium, String time, String commune) {
        var reading = new BulletinSpec.Kind(medium, BulletinPriority.NORMAL, BulletinVoice.ANNOUNCER);
        return new ScheduledBulletin(reading, 60, List.of(), List.of(commune), List.of(LocalTime.parse(time)), 1);
    }
}
