package vn.lantoa.embed.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.ApiTokenId;
import vn.lantoa.organisation.partner.PartnerId;

/** Repository of paired portals. */
@ApplicationScoped
public class PairedPortals {
    @Inject
    Database database;

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
    @Transactional(TxType.MANDATORY)
    public Optional<PortalAccess> release(PartnerId partner, String host, Instant now) {
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

    @Transactional(TxType.MANDATORY)
    public void add(PartnerId partner, PairPortal.Command command, PortalAccess held, Instant now) {
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
