package vn.lantoa.distribution.delivery;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.entitlement.EntitledCatalogue;
import vn.lantoa.kernel.Problem;
import vn.lantoa.kernel.UseCase;

/**
 * Sends deliveries in a lane that this node has leased. Stops when no delivery waits, an attempt fails, or the batch
 * limit is reached. The state of the asset is read immediately before it is sent, so that no stale state is sent.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SendLane {
    private static final int AT_A_TIME = 50;
    private static final System.Logger LOG = System.getLogger(SendLane.class.getName());

    @Inject
    LaneLedger lanes;

    @Inject
    EntitledCatalogue catalogue;

    @Inject
    @Any
    Instance<Gateway> gateways;

    @Inject
    Clock clock;

    /**
     * Sends the deliveries of the lane, then releases its lease.
     *
     * @return whether deliveries may still wait in the lane
     */
    public boolean call(Lane lane) {
        var gateway = gateways.stream()
                .filter(one -> one.channel() == lane.channel())
                .findFirst()
                .orElseThrow();
        int sent = 0;
        var claimed = lanes.claim(lane, gateway.atOnce());
        while (!claimed.isEmpty()) {
            int limit = ++sent < AT_A_TIME ? gateway.atOnce() : 0;
            claimed = lanes.step(lane, claimed, send(gateway, lane, claimed), rest(gateway, lane), limit);
        }
        lanes.release(lane);
        return sent == AT_A_TIME;
    }

    private @Nullable Duration rest(Gateway gateway, Lane lane) {
        var now = clock.instant();
        return gateway.restsUntil(lane, now)
                .map(until -> Duration.between(now, until))
                .orElse(null);
    }

    private Outcome send(Gateway gateway, Lane lane, List<ClaimedDelivery> claimed) {
        try {
            return gateway.send(
                    lane,
                    claimed.stream()
                            .map(one -> one.parcel(
                                    lane.partner(),
                                    catalogue.find(lane.partner(), one.asset()).orElse(null)))
                            .toList());
        } catch (Problem e) {
            // a hub that cannot send at present (no data key) is treated like an unavailable receiver
            return new Outcome.Failed(String.valueOf(e.getMessage()), null);
        } catch (RuntimeException e) {
            // an internal error is treated likewise; the message is not logged because it may contain a secret address
            var where = Arrays.stream(e.getStackTrace()).findFirst().map(Object::toString);
            LOG.log(
                    WARNING,
                    "lane: subscription={0} channel={1} fault={2} at={3}",
                    lane.subscription(),
                    lane.channel(),
                    e.getClass().getName(),
                    where.orElse("?"));
            return new Outcome.Failed("a fault of the hub", null);
        }
    }
}
