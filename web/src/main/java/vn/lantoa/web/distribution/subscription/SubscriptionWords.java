package vn.lantoa.web.distribution.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.subscription.CreateSubscription;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.web.request.RequestParsing;

/** Parses the requests of programs about subscriptions. */
@ApplicationScoped
class SubscriptionWords {
    CreateSubscription.Command command(SubscriptionJson.New given, Actor by) {
        return new CreateSubscription.Command(
                by,
                partner(given.partner(), by),
                channel(given.channel()),
                Objects.requireNonNullElse(given.label(), ""),
                Objects.requireNonNullElse(given.target(), ""),
                Objects.requireNonNullElse(given.settings(), ""));
    }

    /** The named partner; by default the caller. */
    PartnerId partner(@Nullable String id, Actor by) {
        if (id == null && by.kind() == Actor.Kind.PARTNER) return new PartnerId(by.id());
        return new PartnerId(RequestParsing.id("partner", id));
    }

    private static Channel channel(@Nullable String word) {
        var name = String.valueOf(word);
        return Slug.find(Channel.class, name).orElseThrow(() -> new Rejected(Issues.of("channel", "unknown", name)));
    }
}
