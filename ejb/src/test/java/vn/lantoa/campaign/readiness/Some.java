package vn.lantoa.campaign.readiness;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lantoa.bulletin.BulletinMedium;
import vn.lantoa.bulletin.BulletinPriority;
import vn.lantoa.bulletin.BulletinSpec;
import vn.lantoa.bulletin.BulletinVoice;
import vn.lantoa.campaign.action.ScheduledBulletin;
import vn.lantoa.campaign.action.ScheduledOrder;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.guard.MessageClass;
import vn.lantoa.sms.guard.QuietHours;
import vn.lantoa.sms.segment.MessageForm;

/** Receivers of items, and scheduled actions for them. */
final class Some {
    static final String COMMUNE = "26068";
    private static final PartnerId COMPANY = new PartnerId(UUID.randomUUID());
    private static final Receivers.Company OPEN = new Receivers.Company("Viễn thông", true, true);

    private Some() {}

    static Receivers receivers() {
        return new Receivers(3, List.of(), 1, QuietHours.STRICT, List.of(), List.of(), List.of());
    }

    static Receivers press(int partners, String... withoutToken) {
        return new Receivers(partners, List.of(withoutToken), 0, QuietHours.STRICT, List.of(), List.of(), List.of());
    }

    static Receivers companies(int companies) {
        return new Receivers(0, List.of(), companies, QuietHours.STRICT, List.of(), List.of(), List.of());
    }

    /** A message in two parts by a route that sends one a second. */
    static Receivers mailing(int numbers) {
        var mailings = List.of(new Receivers.Mailing(numbers, 2, 1));
        return new Receivers(0, List.of(), 0, QuietHours.STRICT, mailings, List.of(), List.of());
    }

    static Receivers ordered(Receivers.Order... orders) {
        return new Receivers(0, List.of(), 1, QuietHours.STRICT, List.of(), List.of(orders), List.of());
    }

    static Receivers read(Receivers.Bulletin... bulletins) {
        return new Receivers(0, List.of(), 0, QuietHours.STRICT, List.of(), List.of(), List.of(bulletins));
    }

    static Receivers.Order order(String... gone) {
        return new Receivers.Order(order(COMPANY, "", COMMUNE), OPEN, QuietHours.STRICT, List.of(gone));
    }

    static Receivers.Order order(Receivers.Company company) {
        return new Receivers.Order(order(COMPANY, "", COMMUNE), company, QuietHours.STRICT, List.of());
    }

    static Receivers.Order order(QuietHours quiet) {
        return new Receivers.Order(order(COMPANY, "", COMMUNE), OPEN, quiet, List.of());
    }

    static Receivers.Order orderTo(String audience, String... communes) {
        return new Receivers.Order(order(COMPANY, audience, communes), OPEN, QuietHours.STRICT, List.of());
    }

    static Receivers.Order orderToAnotherCompany() {
        var action = order(new PartnerId(UUID.randomUUID()), "", COMMUNE);
        return new Receivers.Order(action, OPEN, QuietHours.STRICT, List.of());
    }

    static Receivers.Bulletin bulletin(String time, String... gone) {
        return new Receivers.Bulletin(bulletin(BulletinMedium.LOUDSPEAKER, time, COMMUNE), List.of(gone));
    }

    static Receivers.Bulletin bulletinAt(String... times) {
        var one = bulletin(BulletinMedium.LOUDSPEAKER, times[0], COMMUNE);
        var all = Stream.of(times).map(LocalTime::parse).toList();
        return new Receivers.Bulletin(
                new ScheduledBulletin(
                        one.reading(), one.slotSeconds(), one.sentences(), one.communes(), all, one.days()),
                List.of());
    }

    static Receivers.Bulletin bulletinIn(BulletinMedium medium, String time, String commune) {
        return new Receivers.Bulletin(bulletin(medium, time, commune), List.of());
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
