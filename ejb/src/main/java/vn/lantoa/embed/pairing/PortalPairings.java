package vn.lantoa.embed.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.distribution.entitlement.EntitlementMoves;
import vn.lantoa.distribution.subscription.PairedSubscriptions;
import vn.lantoa.distribution.subscription.SubscriptionSecret;
import vn.lantoa.embed.recall.RecallPlaces;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.Partner;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.token.TokenMoves;

/** Gives a portal what it is paired by, in the place of what it had, within the transaction of the ledger. */
@ApplicationScoped
class PortalPairings {
    @Inject
    PairedPortals portals;

    @Inject
    TokenMoves tokens;

    @Inject
    PairedSubscriptions subscriptions;

    @Inject
    EntitlementMoves entitlements;

    @Inject
    RecallPlaces recalls;

    @Inject
    AuditLog audit;

    PairedPortal pair(Partner partner, PairPortal.Command command, Instant now) {
        var by = partner.actor();
        var host = PairingRules.host(command.portal());
        end(by, partner.id(), host, now);
        var token = tokens.issue(partner, label(host), now);
        audit.record(
                by,
                "portal-paired",
                by.reference(),
                Map.of("host", host, "token", token.id().toString()));
        entitlements.givePublic(by, partner.id(), now);
        // after what was just given: the portal begins by asking for all there is
        var webhook = open(partner, command.webhook(), host, now);
        var lane = webhook == null ? null : webhook.subscription();
        portals.add(partner.id(), command, new PairedPortals.Held(token.id(), lane), now);
        return new PairedPortal(partner.name(), token, webhook, recalls.all());
    }

    /** Takes back what the partner's portal at this host has, if it has anything. */
    void part(Actor by, String host, Instant now) {
        if (end(by, new PartnerId(by.id()), host, now))
            audit.record(by, "portal-parted", by.reference(), Map.of("host", host));
    }

    private boolean end(Actor by, PartnerId partner, String host, Instant now) {
        var former = portals.release(partner, host, now);
        former.ifPresent(held -> {
            tokens.end(by, held.token(), now);
            var lane = held.subscription();
            if (lane != null) subscriptions.end(by, lane);
        });
        return former.isPresent();
    }

    private @Nullable SubscriptionSecret open(Partner partner, @Nullable String target, String host, Instant now) {
        return target == null ? null : subscriptions.open(partner.id(), label(host), target, now);
    }

    /** Names of hosts may be longer than labels. */
    private static String label(String host) {
        return host.substring(0, Math.min(host.length(), PairingRules.LONGEST_NAME));
    }
}
