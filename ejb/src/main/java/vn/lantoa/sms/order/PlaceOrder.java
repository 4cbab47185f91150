package vn.lantoa.sms.order;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.distribution.subscription.KeptAnswers;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.segment.MessageForm;

/** Asks a telecom company to send a released message. Nobody's number is named: the company finds them by the segment. */
@Stateless
public class PlaceOrder {
    private static final int LONGEST_KEY = 200;

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

    /** @param key the Idempotency-Key of the request; null when it had none */
    public record Command(
            AssetId asset, MessageForm form, PartnerId partner, OrderWish wish, @Nullable String key, Actor by) {}

    /** The order, or the one that was placed by the same request before. */
    public OrderId call(Command command) {
        var key = command.key();
        Issues.none()
                .when(key != null && (key.isBlank() || key.length() > LONGEST_KEY), "Idempotency-Key", "malformed")
                .throwIfAny();
        if (key == null) return place(command);
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
