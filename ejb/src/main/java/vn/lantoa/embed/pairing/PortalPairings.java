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
import vn.lantoa.embed.RecallPlaces;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.Partner;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.TokenLedger;

/** Pairs portals: replaces the token and webhook of a portal, in the ledger's transaction. */
@ApplicationScoped
class PortalPairings {
    @Inject
    PairedPortals portals;

    @Inject
    TokenLedger tokens;

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
        var token = tokens.issue(partner, label(host));
        audit.record(
                by,
                "portal-paired",
                by.reference(),
                Map.of("host", host, "token", token.id().toString()));
        entitlements.givePublic(by, partner.id(), now);
        // opened after the entitlement is given: the portal first reads everything by polling
        var webhook = open(partner, command.webhook(), host, now);
        var lane = webhook == null ? null : webhook.id();
        portals.add(partner.id(), command, new PairedPortals.PortalAccess(token.id(), lane), now);
        return new PairedPortal(partner.name(), token, webhook, recalls.all());
    }

    /** Revokes the token and webhook of the partner's portal on the host; does nothing if there is none. */
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

    /** Truncates a host name, which may be longer than a label. */
    private static String label(String host) {
        return host.substring(0, Math.min(host.length(), PairingRules.LONGEST_NAME));
    }
}
