package vn.lantoa.distribution.subscription;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.outward.OutwardHttp;
import vn.lantoa.distribution.outward.OutwardRules;
import vn.lantoa.kernel.UseCase;

/**
 * Refuses the address of a webhook to which the hub may not send, before {@link CreateSubscription}: a name is looked up,
 * which may take seconds and belongs in no transaction. A name that is not known yet passes. It is looked up again before
 * each request.
 */
@UseCase
@Transactional(TxType.NOT_SUPPORTED)
public class CheckTarget {
    @Inject
    SubscriptionAccess access;

    @Inject
    OutwardHttp outward;

    /** Checks the target. Only those who may subscribe learn how the hub resolves a name. */
    public void call(CreateSubscription.Command command) {
        access.admit(command.by(), command.partner());
        if (command.channel() != Channel.WEBHOOK || !OutwardRules.isAddress(command.target())) return;
        outward.barred(URI.create(command.target()))
                .ifPresent(why -> OutwardRules.barred("target", why).throwIfAny());
    }
}
