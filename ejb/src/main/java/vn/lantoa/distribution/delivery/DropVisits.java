package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.function.Consumer;

/** Access to the folder of a subscription with the keys in use. Faults are returned as the outcomes of a gateway. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class DropVisits {
    @Inject
    DropFolders folders;

    @Inject
    WebhookSecrets secrets;

    @Inject
    Clock clock;

    /**
     * Runs this work in the folder. A refusal by the host counts as a temporary failure; a forbidden address counts as
     * a rejection.
     */
    public Outcome visit(Lane lane, Consumer<DropFolder> work) {
        var shown = secrets.dropKeysInUse(lane.subscription(), lane.generation(), lane.rotatedAt(), clock.instant());
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
