package vn.lantoa.sms.gateway;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import vn.lantoa.kernel.Meters;
import vn.lantoa.kernel.Problem;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.sms.contact.ContactTermsByClass;
import vn.lantoa.sms.contact.PhoneNumberCipher;

/**
 * Runs a route that this node has leased: binds to the SMSC, sends while the connection is open, and releases the
 * route.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class RunRoute {
    private static final System.Logger LOG = System.getLogger(RunRoute.class.getName());

    @Inject
    RouteLedger ledger;

    @Inject
    SmscLinks links;

    @Inject
    Routes routes;

    @Inject
    PhoneNumberCipher cipher;

    @Inject
    ContactTermsByClass guard;

    @Inject
    Meters meters;

    /** Sends until the connection or the lease is lost, the route is off, or a stop is requested. */
    public void call(RouteLease lease, BooleanSupplier stopping) {
        var route = ledger.begin(lease);
        if (route.isEmpty()) return;
        try {
            if (run(lease, route.get(), stopping)) ledger.end(lease);
            else ledger.hungUp(lease);
        } catch (LinkFault e) {
            LOG.log(WARNING, "route: id={0} cannot be reached: {1}", lease.route(), e.getMessage());
            ledger.failed(lease, String.valueOf(e.getMessage()));
        } catch (Problem e) {
            // no data key: passwords cannot be decrypted, and nothing is sent
            ledger.failed(lease, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            // the server is stopping: the lease expires, and the next node finds the claimed parts
            Thread.currentThread().interrupt();
        }
    }

    /** Returns whether the connection was good. */
    private boolean run(RouteLease lease, Route route, BooleanSupplier stopping) throws InterruptedException {
        var events = new LinkedBlockingQueue<LinkEvent>();
        var open = cipher.open();
        var link = links.open(route.settings(), routes.password(route), events::add);
        var settings = route.settings().hearing(guard.optOutWords());
        var sending = new RouteRun(lease, settings, link, events, open, meters);
        try (link) {
            ledger.bound(lease);
            LOG.log(INFO, "route: id={0} bound", lease.route());
            sending.run(ledger, stopping);
        }
        sending.last(ledger);
        LOG.log(INFO, "route: id={0} closed", lease.route());
        return !sending.wasHungUp();
    }
}
