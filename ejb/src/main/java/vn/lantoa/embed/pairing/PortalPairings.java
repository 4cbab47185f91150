package vn.lantoa.embed.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.distribution.delivery.SubscriptionSecret;
import vn.lantoa.distribution.delivery.Subscriptions;
import vn.lantoa.distribution.entitlement.Entitlements;
import vn.lantoa.embed.Recalls;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.ApiTokenId;
import vn.lantoa.organisation.partner.IssuedToken;
import vn.lantoa.organisation.partner.Partner;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.TokenLedger;

/** Pairs portals: replaces the token and webhook of a portal, in the ledger's transaction. */
@ApplicationScoped
class PortalPairings {
    @Inject
    Database database;

    @Inject
    TokenLedger tokens;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Entitlements entitlements;

    @Inject
    Recalls recalls;

    @Inject
    HubAddress address;

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
        add(partner.id(), command, new PortalAccess(token.id(), lane), now);
        return given(partner, token, webhook);
    }

    private PairedPortal given(Partner partner, IssuedToken token, @Nullable SubscriptionSecret webhook) {
        return new PairedPortal(
                address.of("/").toString(),
                partner.name(),
                token.value().value(),
                token.expiresAt().toString(),
                webhook == null ? null : webhook.secret(),
                webhook == null ? null : webhook.id().toString(),
                address.of("/wire/v1/changes").toString(),
                address.of("/api/v1/sightings").toString(),
                address.of("/.well-known/jwks.json").toString(),
                recalls.places());
    }

    /** Revokes the token and webhook of the partner's portal on the host; does nothing if there is none. */
    void part(Actor by, String host, Instant now) {
        if (end(by, new PartnerId(by.id()), host, now))
            audit.record(by, "portal-parted", by.reference(), Map.of("host", host));
    }

    private boolean end(Actor by, PartnerId partner, String host, Instant now) {
        var former = release(partner, host, now);
        former.ifPresent(held -> {
            tokens.end(by, held.token(), now);
            var lane = held.subscription();
            if (lane != null) subscriptions.end(by, lane);
        });
        return former.isPresent();
    }

    private @Nullable SubscriptionSecret open(Partner partner, @Nullable String target, String host, Instant now) {
        return target == null ? null : subscriptions.openPaired(partner.id(), label(host), target, now);
    }

    /** Truncates a host name, which may be longer than a label. */
    private static String label(String host) {
        return host.substring(0, Math.min(host.length(), PairingRules.LONGEST_NAME));
    }

    /** Token and webhook of a portal. */
    record PortalAccess(ApiTokenId token, @Nullable SubscriptionId subscription) {}

    /** Returns the portals of a partner, the newest first. */
    public List<PortalLine> of(PartnerId partner) {
        return database.sql(
                        """
                        select p.portal, p.software, p.plugin, p.paired_at, s.state, s.state_reason as reason,
                               t.last_used_at as last_seen_at,
                               (select d.said from delivery d where d.subscription_id = s.id and d.state = 'PLANNED'
                                and d.said is not null order by d.urgent desc, d.seq limit 1) as said
                        from paired_portal p left join subscription s on s.id = p.subscription_id
                        left join api_token t on t.id = p.token_id
                        where p.partner_id = :partner and p.replaced_at is null
                        order by p.paired_at desc""")
                .with("partner", partner)
                .list(PortalLine.class);
    }

    /** Marks the partner's portal at this host as replaced, and returns its token and webhook. */
    private Optional<PortalAccess> release(PartnerId partner, String host, Instant now) {
        return database.sql(
                        """
                        update paired_portal set replaced_at = :now where partner_id = :partner and host = :host
                          and replaced_at is null
                        returning token_id as token, subscription_id as subscription""")
                .with("now", now)
                .with("partner", partner)
                .with("host", host)
                .first(PortalAccess.class);
    }

    private void add(PartnerId partner, PairPortal.Command command, PortalAccess held, Instant now) {
        database.sql(
                        """
                        insert into paired_portal (id, partner_id, host, portal, software, plugin, token_id, subscription_id,
                                                   paired_at)
                        values (gen_random_uuid(), :partner, :host, :portal, :software, :plugin, :token,
                          cast(:subscription as uuid), :now)""")
                .with(command)
                .with("partner", partner)
                .with("host", PairingRules.host(command.portal()))
                .with("token", held.token())
                .with("subscription", held.subscription())
                .with("now", now)
                .update();
    }
}
