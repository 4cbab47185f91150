package vn.lantoa.campaign.readiness;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import vn.lantoa.bulletin.BulletinSchedule;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.template.CampaignChannel;

/** The rules for the receivers of an item, and for what is planned for them. Pure. */
final class ReceiverRules {
    private ReceiverRules() {}

    static void check(ItemFacts item, ZoneId zone, Set<ReadinessIssue> issues) {
        var channels = item.spec().channels();
        if (channels.contains(CampaignChannel.PRESS_FEED) && item.made() != null) press(item.receivers(), issues);
        if (channels.contains(CampaignChannel.SMS)) {
            lists(item, zone, issues);
            orders(item, zone, issues);
        }
        if (channels.contains(CampaignChannel.BULLETIN)) bulletins(item, zone, issues);
    }

    private static void press(Receivers there, Set<ReadinessIssue> issues) {
        put(issues, ReadinessIssue.NO_PARTNER, there.partners() == 0);
        put(issues, ReadinessIssue.PARTNER_WITHOUT_TOKEN, !there.withoutToken().isEmpty());
    }

    private static void lists(ItemFacts item, ZoneId zone, Set<ReadinessIssue> issues) {
        var there = item.receivers();
        var nobody = there.mailings().isEmpty() && there.orders().isEmpty() && there.companies() == 0;
        var empty = there.mailings().stream().anyMatch(mailing -> mailing.numbers() == 0);
        put(issues, ReadinessIssue.SEGMENT_WITHOUT_CONTACT, nobody || empty);
        put(
                issues,
                ReadinessIssue.NO_ERRAND,
                there.mailings().isEmpty() && there.orders().isEmpty());
        var ends = item.window().ends(zone);
        if (ends == null) return;
        var time = there.quiet().openBetween(item.window().begins(zone), ends, zone);
        var slow = there.mailings().stream().anyMatch(mailing -> mailing.sentIn(time) < mailing.numbers());
        put(issues, ReadinessIssue.ROUTE_TOO_SLOW, slow);
    }

    private static void orders(ItemFacts item, ZoneId zone, Set<ReadinessIssue> issues) {
        var there = item.receivers();
        var begins = item.window().begins(zone);
        var byOrderAlone = there.mailings().isEmpty() && !there.orders().isEmpty();
        put(issues, ReadinessIssue.QUIET_HOURS, !byOrderAlone && there.quiet().cover(begins, zone));
        for (var order : there.orders()) {
            put(issues, ReadinessIssue.QUIET_HOURS, order.quiet().cover(begins, zone));
            put(issues, ReadinessIssue.COMPANY_TAKES_NO_ORDER, !order.company().takesOrders());
            put(issues, ReadinessIssue.PARTNER_WITHOUT_TOKEN, !order.company().hasToken());
            put(issues, ReadinessIssue.COMMUNE_NOT_THERE, !order.gone().isEmpty());
        }
    }

    private static void bulletins(ItemFacts item, ZoneId zone, Set<ReadinessIssue> issues) {
        var there = item.receivers();
        put(issues, ReadinessIssue.NO_ERRAND, there.bulletins().isEmpty());
        for (var bulletin : there.bulletins()) {
            var schedule = bulletin.action().in(item.window(), zone).schedule();
            var never = schedule.times().stream().anyMatch(time -> isNever(time, schedule, item.window()));
            put(issues, ReadinessIssue.READ_OUTSIDE_WINDOW, never);
            put(issues, ReadinessIssue.COMMUNE_NOT_THERE, !bulletin.gone().isEmpty());
        }
    }

    private static boolean isNever(LocalTime time, BulletinSchedule schedule, LocalWindow window) {
        return schedule.firstOn()
                .datesUntil(schedule.lastOn().plusDays(1))
                .map(day -> day.atTime(time))
                .noneMatch(window::covers);
    }

    private static void put(Set<ReadinessIssue> issues, ReadinessIssue readinessIssue, boolean there) {
        if (there) issues.add(readinessIssue);
    }
}
