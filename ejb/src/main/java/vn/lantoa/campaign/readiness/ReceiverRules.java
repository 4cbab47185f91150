package vn.lantoa.campaign.readiness;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import vn.lantoa.bulletin.schedule.BulletinSchedule;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.template.CampaignChannel;

/** The rules for the receivers of an item, and for what is planned for them. Pure. */
final class ReceiverRules {
    private ReceiverRules() {}

    static void check(ItemFacts item, ZoneId zone, Set<ReadinessIssue> holes) {
        var channels = item.wish().channels();
        if (channels.contains(CampaignChannel.PRESS_FEED) && item.made() != null) press(item.receivers(), holes);
        if (channels.contains(CampaignChannel.SMS)) {
            lists(item, zone, holes);
            orders(item, zone, holes);
        }
        if (channels.contains(CampaignChannel.BULLETIN)) bulletins(item, zone, holes);
    }

    private static void press(Receivers there, Set<ReadinessIssue> holes) {
        put(holes, ReadinessIssue.NO_PARTNER, there.partners() == 0);
        put(holes, ReadinessIssue.PARTNER_WITHOUT_TOKEN, !there.withoutToken().isEmpty());
    }

    private static void lists(ItemFacts item, ZoneId zone, Set<ReadinessIssue> holes) {
        var there = item.receivers();
        var nobody = there.mailings().isEmpty() && there.orders().isEmpty() && there.companies() == 0;
        var empty = there.mailings().stream().anyMatch(mailing -> mailing.numbers() == 0);
        put(holes, ReadinessIssue.SEGMENT_WITHOUT_CONTACT, nobody || empty);
        put(
                holes,
                ReadinessIssue.NO_ERRAND,
                there.mailings().isEmpty() && there.orders().isEmpty());
        var ends = item.window().ends(zone);
        if (ends == null) return;
        var time = there.quiet().openBetween(item.window().begins(zone), ends, zone);
        var slow = there.mailings().stream().anyMatch(mailing -> mailing.sentIn(time) < mailing.numbers());
        put(holes, ReadinessIssue.ROUTE_TOO_SLOW, slow);
    }

    private static void orders(ItemFacts item, ZoneId zone, Set<ReadinessIssue> holes) {
        var there = item.receivers();
        var begins = item.window().begins(zone);
        var byOrderAlone = there.mailings().isEmpty() && !there.orders().isEmpty();
        put(holes, ReadinessIssue.QUIET_HOURS, !byOrderAlone && there.quiet().cover(begins, zone));
        for (var order : there.orders()) {
            put(holes, ReadinessIssue.QUIET_HOURS, order.quiet().cover(begins, zone));
            put(holes, ReadinessIssue.COMPANY_TAKES_NO_ORDER, !order.company().takesOrders());
            put(holes, ReadinessIssue.PARTNER_WITHOUT_TOKEN, !order.company().hasToken());
            put(holes, ReadinessIssue.COMMUNE_NOT_THERE, !order.gone().isEmpty());
        }
    }

    private static void bulletins(ItemFacts item, ZoneId zone, Set<ReadinessIssue> holes) {
        var there = item.receivers();
        put(holes, ReadinessIssue.NO_ERRAND, there.bulletins().isEmpty());
        for (var bulletin : there.bulletins()) {
            var schedule = bulletin.errand().in(item.window(), zone).schedule();
            var never = schedule.times().stream().anyMatch(time -> isNever(time, schedule, item.window()));
            put(holes, ReadinessIssue.READ_OUTSIDE_WINDOW, never);
            put(holes, ReadinessIssue.COMMUNE_NOT_THERE, !bulletin.gone().isEmpty());
        }
    }

    private static boolean isNever(LocalTime time, BulletinSchedule schedule, LocalWindow window) {
        return schedule.firstOn()
                .datesUntil(schedule.lastOn().plusDays(1))
                .map(day -> day.atTime(time))
                .noneMatch(window::covers);
    }

    private static void put(Set<ReadinessIssue> holes, ReadinessIssue readinessIssue, boolean there) {
        if (there) holes.add(readinessIssue);
    }
}
