package vn.lantoa.distribution.delivery;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import vn.lantoa.distribution.entitlement.PartnerAccess;
import vn.lantoa.kernel.UseCase;

/**
 * Rejects a webhook address to which the hub may not connect. Runs before {@link CreateSubscription}, because a DNS
 * lookup may take seconds and must not happen in a transaction. A host name that does not resolve yet is accepted; the
 * name is resolved again before each request.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class CheckTarget {
    @Inject
    PartnerAccess access;

    @Inject
    OutwardHttp outward;

    /** Checks the target. Only callers who may subscribe learn how the hub resolves a name. */
    public void call(CreateSubscription.Command command) {
        access.require(command.by(), command.partner());
        if (command.channel() != Channel.WEBHOOK || !OutwardRules.isAddress(command.target())) return;
        outward.barred(URI.create(command.target()))
                .ifPresent(why -> OutwardRules.barred("target", why).throwIfAny());
    }
}
