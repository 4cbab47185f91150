package vn.lantoa.sms.order;

import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.IdempotencyKey;
import vn.lantoa.kernel.query.Keyed;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Orders a telecom company to send a released message. The order contains no phone numbers; the company selects them by
 * segment.
 */
@StepUp
@UseCase
public class PlaceOrder {
    @Inject
    OrderDraft draft;

    @Inject
    Orders orders;

    @Inject
    Clock clock;

    /** @param key the Idempotency-Key of the request, which is required */
    public record Command(
            AssetId asset, MessageForm form, PartnerId partner, OrderSpec wish, @Nullable String key, Actor by)
            implements Keyed {}

    /** Places the order and returns its id; a repeated request returns the id from the first request. */
    public OrderId call(Command command) {
        IdempotencyKey.required(command.key());
        var now = clock.instant();
        var order = draft.of(command, now);
        orders.add(order, command.by());
        return order.id();
    }
}
