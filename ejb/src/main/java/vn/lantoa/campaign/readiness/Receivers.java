package vn.lantoa.campaign.readiness;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.sms.guard.QuietHours;

/**
 * Who is there to take an item when it begins.
 *
 * @param partners how many newspapers, broadcasters and other partners are let have it
 * @param withoutToken the names of those of them who have no token that is good by then
 * @param companies how many telecom companies take orders
 * @param quiet when nobody is written to
 * @param mailing what is to be sent to a list by a route of the hub; null where nothing is
 */
public record Receivers(
        int partners, List<String> withoutToken, int companies, QuietHours quiet, @Nullable Mailing mailing) {
    public Receivers {
        withoutToken = List.copyOf(withoutToken);
    }

    /**
     * Messages to a list.
     *
     * @param numbers on the list when the item begins
     * @param parts of the message, each of which the route sends
     * @param tps parts a second that the route sends at most
     */
    public record Mailing(int numbers, int parts, int tps) {
        /** How many of the numbers have the whole message after this time. */
        public long sentIn(Duration time) {
            return Math.min(numbers, time.toSeconds() * tps / parts);
        }
    }
}
