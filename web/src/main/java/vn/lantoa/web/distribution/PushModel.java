package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.distribution.subscription.ReadDeliveries;
import vn.lantoa.distribution.subscription.ReadDeliveries.Which;
import vn.lantoa.distribution.subscription.ReadDropKey;
import vn.lantoa.distribution.subscription.ReadSubscriptions;
import vn.lantoa.distribution.subscription.SubscriptionSecret;
import vn.lantoa.kernel.Slug;
import vn.lantoa.web.page.Page;

/** The pages of one channel and of its new secret. */
@RequestScoped
class PushModel {
    @Inject
    Visitor visitor;

    @Inject
    ReadSubscriptions subscriptions;

    @Inject
    ReadDeliveries deliveries;

    @Inject
    ReadDropKey dropKey;

    Page of(SubscriptionId id) {
        return of(id, "all", Long.MAX_VALUE);
    }

    Page of(SubscriptionId id, String which, long before) {
        var one = subscriptions.one(visitor.actor(), id);
        var chosen = Slug.find(Which.class, which).orElse(Which.ALL);
        var page = deliveries.call(visitor.actor(), id, chosen, before);
        return Page.of("distribution/own/subscription.ftlh")
                .with("one", one)
                .with("which", chosen.name().toLowerCase(Locale.ROOT))
                .with("deliveries", page.deliveries())
                .with("next", page.next())
                .with("first", before == Long.MAX_VALUE)
                .with("dropKey", one.channel() == Channel.SFTP ? dropKey.call(one) : "")
                .with("mayTest", one.channel() == Channel.WEBHOOK);
    }

    Page secret(SubscriptionSecret made) {
        return Page.of("distribution/own/secret.ftlh")
                .with("one", subscriptions.one(visitor.actor(), made.id()))
                .with("secret", made.secret())
                .with("publicKey", made.publicKey());
    }
}
