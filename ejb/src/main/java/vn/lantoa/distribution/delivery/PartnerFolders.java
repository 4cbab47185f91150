package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Delivers messages to a partner as files in each of its folders, as {@link PartnerWebhooks} does by webhooks. Messages
 * are independent of the asset lanes, delivered once per folder, and retried if a host was unreachable.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class PartnerFolders {
    @Inject
    UnsettledLanes lanes;

    @Inject
    DropVisits visits;

    @Inject
    Notifications log;

    /**
     * Runs the given work in each folder of the partner in which the message is not settled.
     *
     * @param message id of the message
     * @param work function that returns whether it has written a file; if it returns false, nothing is recorded
     * @return the number of folders that could not be reached; the caller then fails, so that the outbox retries
     */
    public int tell(PartnerId partner, String message, Predicate<DropFolder> work) {
        return (int) lanes.of(partner, Channel.SFTP, message).stream()
                .filter(lane -> lay(lane, message, work) instanceof Outcome.Failed)
                .count();
    }

    /** Runs this work in each of the partner's folders that can be reached now. */
    public void withFolder(PartnerId partner, Consumer<DropFolder> work) {
        for (var lane : lanes.open(partner, Channel.SFTP)) visits.visit(lane, work);
    }

    private Outcome lay(Lane lane, String message, Predicate<DropFolder> work) {
        var laid = new AtomicBoolean();
        var outcome = visits.visit(lane, folder -> laid.set(work.test(folder)));
        if (laid.get() || !(outcome instanceof Outcome.Accepted)) log.record(lane.subscription(), message, outcome);
        return outcome;
    }
}
