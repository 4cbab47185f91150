package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.distribution.subscription.ReadDeliveries;
import vn.lantoa.distribution.subscription.ReadDeliveries.Which;
import vn.lantoa.distribution.subscription.ReadDropKey;
import vn.lantoa.distribution.subscription.ReadSubscriptions;
import vn.lantoa.distribution.subscription.ReplayDeliveries;
import vn.lantoa.distribution.subscription.SendTestEvent;
import vn.lantoa.distribution.subscription.SubscriptionView;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Slug;
import vn.lantoa.web.page.TypedForm;

/** The model of the page of one channel. */
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

    @Inject
    TypedForm form;

    SubscriptionView one(SubscriptionId id) {
        return subscriptions.one(visitor.actor(), id);
    }

    Map<String, Object> of(SubscriptionId id) {
        return of(id, "all", Long.MAX_VALUE);
    }

    Map<String, Object> of(SubscriptionId id, String which, long before) {
        var one = one(id);
        var chosen = which(which);
        var page = deliveries.call(visitor.actor(), id, chosen, before);
        var model = new HashMap<String, Object>();
        model.put("one", one);
        model.put("which", chosen.name().toLowerCase(Locale.ROOT));
        model.put("deliveries", page);
        model.put("first", before == Long.MAX_VALUE ? 0 : 1);
        model.put(
                "next",
                page.size() < ReadDeliveries.MOST
                        ? 0
                        : page.get(page.size() - 1).seq());
        model.put("dropKey", one.channel() == Channel.SFTP ? dropKey.call(one) : "");
        model.put("mayTest", one.channel() == Channel.WEBHOOK);
        return model;
    }

    Map<String, Object> replayed(SubscriptionId id, int planned) {
        var model = of(id);
        model.put("planned", planned);
        return model;
    }

    Map<String, Object> tried(SubscriptionId id, SendTestEvent.Tried tried) {
        var model = of(id);
        model.put("tried", Map.of("accepted", tried.accepted(), "said", tried.said()));
        return model;
    }

    ReplayDeliveries.Command span(SubscriptionId id) {
        return new ReplayDeliveries.Command(visitor.actor(), id, number("from"), number("to"), null);
    }

    private long number(String field) {
        var text = form.text(field);
        if (text.matches("\\d{1,18}")) return Long.parseLong(text);
        throw new Rejected(Issues.of(field, text.isEmpty() ? "missing" : "not-a-number"));
    }

    private static Which which(String word) {
        return Slug.find(Which.class, word).orElse(Which.ALL);
    }
}
