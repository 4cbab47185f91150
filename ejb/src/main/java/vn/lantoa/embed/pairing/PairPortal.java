package vn.lantoa.embed.pairing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.delivery.OutwardHttp;
import vn.lantoa.distribution.delivery.OutwardRules;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.credential.ClientAddress;

/**
 * Pairs a portal that presents a valid code. The portal gets a token and, if it stated an address, a webhook. A former
 * pairing of the same partner and host ends. The code is the only authorization; it stays valid if the request is
 * rejected for another reason.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PairPortal {
    @Inject
    PairingLedger ledger;

    @Inject
    OutwardHttp outward;

    @Inject
    Clock clock;

    /**
     * Request of the portal's plugin.
     *
     * @param code the code as typed
     * @param webhook address for change events; null if the portal is not reachable from outside
     * @param from client address, for rate limiting
     */
    public record Command(
            String code, String portal, String software, String plugin, @Nullable String webhook, ClientAddress from) {}

    /** Outcome of an attempt. */
    public sealed interface Outcome {}

    /** The portal is paired. */
    public record Paired(PairedPortal portal) implements Outcome {}

    /**
     * Too many attempts from this network.
     *
     * @param seconds seconds to wait before the next attempt
     */
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
        // only holders of a valid code learn how the hub resolves an address
        var webhook = command.webhook();
        if (webhook != null)
            outward.barred(URI.create(webhook))
                    .ifPresent(why -> OutwardRules.barred("webhook", why).throwIfAny());
        return new Paired(ledger.pair(code, command, now).orElseThrow(PairingRules::notValid));
    }
}
