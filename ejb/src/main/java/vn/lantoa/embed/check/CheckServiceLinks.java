package vn.lantoa.embed.check;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.service.ServiceLinks;

/**
 * Checks whether the addresses of services on the national portal respond, in small batches, one address after the
 * other.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class CheckServiceLinks {
    private static final int FROM_HOUR = 1;
    private static final int TO_HOUR = 5;

    /** Number of addresses checked per minute, enough for ten thousand in one night. */
    private static final int EACH_MINUTE = 42;

    @Inject
    ServiceLinks links;

    @Inject
    PortalCalls calls;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Checks some addresses per minute in the small hours, when the national portal is little used. */
    @Recurring("PT1M")
    void checkAtNight() {
        int hour = clock.instant().atZone(zone).getHour();
        if (hour >= FROM_HOUR && hour < TO_HOUR) call(Actor.SYSTEM, EACH_MINUTE);
    }

    /**
     * Checks at most the given number of addresses that were not checked for a day; returns the number of checked
     * addresses.
     */
    public int call(Actor by, int most) {
        if (!by.equals(Actor.SYSTEM)) throw new Forbidden("only the hub itself checks the addresses of services");
        var due = links.take(most);
        for (var one : due) {
            var verdict = verdict(one);
            links.found(one, verdict.state(), verdict.reason());
        }
        return due.size();
    }

    private ServiceLinkRules.Verdict verdict(ServiceLinks.Due due) {
        try {
            return ServiceLinkRules.of(calls.page(URI.create(due.address())).answer());
        } catch (Rejected refused) {
            return ServiceLinkRules.of(refused);
        } catch (IllegalArgumentException e) {
            // an address that was stored before addresses were validated
            return ServiceLinkRules.of(new Rejected(Issues.of("address", "not-a-web-address")));
        }
    }
}
