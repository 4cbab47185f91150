package vn.lantoa.embed.check;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.service.ServiceLinks;
import vn.lantoa.service.ServiceLinks.Due;

/** Looks whether the addresses of services on the national portal answer: a few, one after the other. */
@UseCase
@Transactional(TxType.NOT_SUPPORTED)
public class CheckServiceLinks {
    @Inject
    ServiceLinks links;

    @Inject
    PortalCalls calls;

    /** Looks at so many of those that nobody has looked at for a day; returns how many it were. */
    public int call(Actor by, int most) {
        if (!by.equals(Actor.SYSTEM)) throw new Forbidden("only the hub itself looks at the addresses of services");
        var due = links.take(most);
        for (var one : due) {
            var verdict = verdict(one);
            links.found(one, verdict.state(), verdict.reason());
        }
        return due.size();
    }

    private ServiceLinkRules.Verdict verdict(Due due) {
        try {
            return ServiceLinkRules.of(calls.page(URI.create(due.address())).answer());
        } catch (Rejected refused) {
            return ServiceLinkRules.of(refused);
        } catch (IllegalArgumentException e) {
            // an address that was let in before it was asked whether it is one
            return ServiceLinkRules.of(new Rejected(Issues.of("address", "not-a-web-address")));
        }
    }
}
