package vn.lantoa.sms.order;

import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;

/**
 * Moves an order as the company reports: accepted, running, done, or refused with a reason. A releaser may also cancel
 * an open order; the company is notified.
 */
@UseCase
public class MoveOrder {
    @Inject
    OrderQueries queries;

    @Inject
    Orders orders;

    /**
     * Next state of an order.
     *
     * @param note reason of a refusal
     */
    public record Command(OrderId order, OrderState next, String note, Actor by) {}

    /** Moves the order. A repeated report of the current state has no effect. */
    public void call(Command command) {
        var note = command.note().strip();
        var order = queries.getToAnswer(command.order(), command.by());
        Issues.none()
                .when(command.next() == OrderState.REFUSED && note.isEmpty(), "note", "missing")
                .when(note.length() > OrderRules.LONGEST_NOTE, "note", "too-long", OrderRules.LONGEST_NOTE)
                .throwIfAny();
        if (order.progress().state() == command.next()) return;
        orders.move(order, command.next(), note, command.by());
    }
}
