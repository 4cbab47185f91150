package vn.lantoa.embed.pairing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.outward.OutwardHttp;
import vn.lantoa.distribution.outward.OutwardRules;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.attempt.ClientAddress;

/**
 * Pairs a portal with the hub, for whoever brings a good code: it is given a token and, where it has an address for
 * that, a webhook. The former pairing of the same partner's portal at the same host ends. The code is the right to ask;
 * one that was refused for another reason can be used again.
 */
@UseCase
@Transactional(TxType.NOT_SUPPORTED)
public class PairPortal {
    @Inject
    PairingLedger ledger;

    @Inject
    OutwardHttp outward;

    @Inject
    Clock clock;

    /**
     * The request of the portal's plugin.
     *
     * @param code as it was typed
     * @param webhook the address to which changes are posted; null if the portal is not to be reached from outside
     * @param from the address whose limit it counts against
     */
    public record Command(
            String code, String portal, String software, String plugin, @Nullable String webhook, ClientAddress from) {}

    /** The outcome of an attempt. */
    public sealed interface Outcome {}

    /** The portal is paired. */
    public record Paired(PairedPortal portal) implements Outcome {}

    /** Too many attempts from there; the next one must wait so many seconds. */
    public record TooManyTries(int seconds) implements Outcome {}

    /** Tries to pair the portal. */
    public Outcome call(Command command) {
        int wait = ledger.take(command.from());
        if (wait > 0) return new TooManyTries(wait);
        PairingRules.check(command).throwIfAny();
        var now = clock.instant();
        var code = PairingCode.read(command.code())
                .filter(one -> ledger.isGood(one, now))
                .orElseThrow(PairingRules::notValid);
        // only who holds a good code learns what the hub sees of an address
        var webhook = command.webhook();
        if (webhook != null)
            outward.barred(URI.create(webhook))
                    .ifPresent(why -> OutwardRules.barred("webhook", why).throwIfAny());
        return new Paired(ledger.pair(code, command, now).orElseThrow(PairingRules::notValid));
    }
}
