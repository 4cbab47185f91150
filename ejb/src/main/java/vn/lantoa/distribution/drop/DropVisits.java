package vn.lantoa.distribution.drop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.function.Consumer;
import vn.lantoa.distribution.delivery.Lane;
import vn.lantoa.distribution.delivery.Outcome;

/** The visits to the folder of a subscription with the keys in use, with the outcome in the terms of a gateway. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class DropVisits {
    @Inject
    DropFolders folders;

    @Inject
    DropKeys keys;

    @Inject
    Clock clock;

    /**
     * Does this work in the folder; what the host does not let us do is a failure that may pass, where we may not go is
     * refused.
     */
    public Outcome visit(Lane lane, Consumer<DropFolder> work) {
        var shown = keys.inUse(lane.subscription(), lane.generation(), lane.rotatedAt(), clock.instant());
        try (var folder = folders.open(DropPlace.of(lane.target(), lane.settings()), shown)) {
            work.accept(folder);
            return new Outcome.Accepted("in the folder");
        } catch (DropFault.Barred barred) {
            return new Outcome.Refused(String.valueOf(barred.getMessage()));
        } catch (DropFault fault) {
            return new Outcome.Failed(String.valueOf(fault.getMessage()), null);
        }
    }
}
