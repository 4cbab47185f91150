package vn.lantoa.sms.order;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.MoveTable;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.contact.QuietHours;

class OrderViewTest {
    private static final Instant NOON = Instant.parse("2026-12-01T05:00:00Z");
    private static final UUID ID = new UUID(0, 1);
    private static final Actor COMPANY = Actor.partner(ID);
    private static final MoveTable MOVES = MoveTable.of(
            """
            from      ORDERED ACCEPTED RUNNING DONE REFUSED CANCELLED
            ORDERED   -       yes      -       -    yes     yes
            ACCEPTED  -       -        yes     -    yes     yes
            RUNNING   -       -        -       yes  -       yes
            DONE      -       -        -       -    -       -
            REFUSED   -       -        -       -    -       -
            CANCELLED -       -        -       -    -       -
            """);

    @Test
    void moves_exactly_as_the_table_says() {
        MOVES.holds(OrderState.class, (from, to) -> moved(order(from), to, Actor.SYSTEM));
    }

    @Test
    void a_companys_cancellation_is_shown_as_a_refusal() {
        assertThat(moved(order(OrderState.ORDERED), OrderState.REFUSED, COMPANY))
                .isEqualTo(OrderState.REFUSED);
        assertConflict(() -> moved(order(OrderState.ORDERED), OrderState.CANCELLED, COMPANY), "order-cannot-become");
    }

    private static OrderState moved(OrderView order, OrderState to, Actor by) {
        order.requireMove(to, by);
        return to;
    }

    private static OrderView order(OrderState state) {
        return new OrderView(
                new OrderId(ID),
                new OrderView.Sides(new OrganisationId(ID), new PartnerId(ID), "Viettel", NOON),
                new OrderedText(new AssetId(ID), 1, MessageForm.UNMARKED, "Han cuoi nop thue."),
                new OrderSpec("UBNDTINH", List.of(), "", MessageClass.NOTICE, NOON, NOON.plusSeconds(3600), 10),
                new OrderTerms("[TB]", QuietHours.STRICT, 3, "TC"),
                new OrderView.Progress(state, List.of()),
                null);
    }
}
