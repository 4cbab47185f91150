package vn.lantoa.distribution.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.delivery.Lane;
import vn.lantoa.distribution.delivery.Outcome;
import vn.lantoa.distribution.drop.DropFolder;
import vn.lantoa.distribution.drop.DropVisits;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Tells a partner something by files in each of its folders, as {@link PartnerWebhooks} does by its webhooks: beside the
 * lanes of assets, once for each folder, and tried again where a host could not be reached.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class PartnerFolders {
    @Inject
    UnsettledLanes lanes;

    @Inject
    DropVisits visits;

    @Inject
    NotificationLog log;

    /**
     * Does this work in each folder in which it is not done yet.
     *
     * @param message id of the message
     * @param work returns whether it has put something there; what it found no longer wanted is not written down as
     *     told
     * @return how many folders could not be reached: the caller fails then, so that the outbox tries again
     */
    public int tell(PartnerId partner, String message, Predicate<DropFolder> work) {
        return (int) lanes.of(partner, Channel.SFTP, message).stream()
                .filter(lane -> lay(lane, message, work) instanceof Outcome.Failed)
                .count();
    }

    /** Does this work in each of its folders that can be reached now. */
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
