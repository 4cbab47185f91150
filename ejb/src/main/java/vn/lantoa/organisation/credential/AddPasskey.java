package vn.lantoa.organisation.credential;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;

/**
 * Adds the passkey requested in the same session at most five minutes ago. From then on, every sign-in requires a
 * second factor.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AddPasskey {
    @Inject
    FactorLedger ledger;

    @Inject
    Clock clock;

    /**
     * Command to add a passkey.
     *
     * @param name the name chosen by the officer
     * @param answer the browser's response, in JSON
     * @param session the session in which the passkey was requested
     */
    public record Command(Actor by, String name, String answer, UUID session) {}

    /** Adds the passkey; returns the recovery codes, which are shown only once; none if the officer still has some. */
    public List<RecoveryCode> call(Command command) {
        var officer = OfficerId.of(command.by());
        var given = new FactorProof(command.answer(), Occasion.adding(command.session()));
        return ledger.addPasskey(officer, command.name(), given, clock.instant())
                .orElseThrow(
                        () -> new Conflict("passkey-not-taken", "challenge expired or response invalid: begin again"));
    }
}
