package vn.lantoa.sms.order;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.distribution.subscription.KeptAnswers;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.segment.MessageForm;

/** Asks a telecom company to send a released message. Nobody's number is named: the company finds them by the segment. */
@Stateless
public class PlaceOrder {
    @Inject
    OrderDraft draft;

    @Inject
    Orders orders;

    @Inject
    KeptAnswers answers;

    @Inject
    OrderTrail trail;

    @Inject
    Clock clock;

    /** @param key the Idempotency-Key of the request, without which it is refused */
    public record Command(
            AssetId asset, MessageForm form, PartnerId partner, OrderWish wish, @Nullable String key, Actor by) {}

    /** The order, or the one that was placed by the same request before. */
    public OrderId call(Command command) {
        var key = KeptAnswers.required(command.key());
        var what = "order %s %s %s %s".formatted(command.asset(), command.form(), command.partner(), command.wish());
        var former = answers.begin(command.by(), key, what);
        if (former.isPresent()) return OrderId.parse(former.get());
        var placed = place(command);
        answers.finish(command.by(), key, placed.toString());
        return placed;
    }

    private OrderId place(Command command) {
        var now = clock.instant();
        var order = draft.of(command, now);
        orders.add(order, command.by());
        trail.placed(order, command.by(), now);
        return order.id();
    }
}
