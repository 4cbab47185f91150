package vn.lantoa.sms.order;

import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.contact.QuietHours;

/** Callers who may not report on an order, and rejected reports and requests. */
class OrderRefusalsTest {
    private static final Instant NOON = Instant.parse("2026-12-01T05:00:00Z");
    private static final OrganisationId AGENCY = new OrganisationId(UUID.randomUUID());
    private static final Actor COMPANY = Actor.partner(UUID.randomUUID());
    private static final Actor APPROVER = Actor.officer(UUID.randomUUID());
    private static final OrderTotals TOTALS = new OrderTotals(1, 0, 0, Map.of());

    private final MoveOrder move = new MoveOrder();
    private final ReportTotals report = new ReportTotals();
    private final OrderQueries queries = new OrderQueries();

    OrderRefusalsTest() {
        queries.access = new GrantedRoles().grant(APPROVER, Role.APPROVER, AGENCY);
        move.queries = queries;
        report.queries = queries;
        given(OrderState.ORDERED);
    }

    @Test
    void only_the_company_and_the_agencys_releasers_find_and_answer_it() {
        assertForbidden(() -> move(APPROVER, OrderState.ACCEPTED, ""));
        assertForbidden(() -> report.call(new OrderId(UUID.randomUUID()), TOTALS, APPROVER));
        for (var by : new Actor[] {Actor.partner(UUID.randomUUID()), Actor.officer(UUID.randomUUID())}) {
            assertNotFound(() -> move(by, OrderState.ACCEPTED, ""));
            assertNotFound(() -> report.call(new OrderId(UUID.randomUUID()), TOTALS, by));
            assertNotFound(() -> report.call(new OrderId(UUID.randomUUID()), "outcome,reason,count\n", by));
            assertNotFound(() -> queries.get(new OrderId(UUID.randomUUID()), by));
        }
    }

    @Test
    void a_refusal_needs_a_reason() {
        assertRejected(() -> move(COMPANY, OrderState.REFUSED, " "), "note missing");
        assertRejected(
                () -> move(COMPANY, OrderState.REFUSED, "x".repeat(OrderRules.LONGEST_NOTE + 1)), "note too-long");
    }

    @Test
    void totals_need_a_started_order_and_stay_within_its_maximum() {
        assertConflict(() -> report.call(new OrderId(UUID.randomUUID()), TOTALS, COMPANY), "order-not-running");
        given(OrderState.ORDERED, OrderState.ACCEPTED, OrderState.RUNNING);
        assertRejected(
                () -> report.call(new OrderId(UUID.randomUUID()), new OrderTotals(11, 0, 0, Map.of()), COMPANY),
                "totals over-cap");
    }

    @Test
    void an_order_needs_an_idempotency_key() {
        assertRejected(() -> place(null), "Idempotency-Key missing");
        assertRejected(() -> place("x".repeat(201)), "Idempotency-Key malformed");
    }

    @Test
    void only_releasers_see_which_companies_may_be_asked() {
        for (var by : new Actor[] {APPROVER, COMPANY}) assertForbidden(() -> queries.companies(by));
    }

    private static void place(@Nullable String key) {
        new PlaceOrder()
                .call(new PlaceOrder.Command(
                        new AssetId(UUID.randomUUID()),
                        MessageForm.UNMARKED,
                        new PartnerId(COMPANY.id()),
                        spec(),
                        key,
                        APPROVER));
    }

    private void move(Actor by, OrderState next, String note) {
        move.call(new MoveOrder.Command(new OrderId(UUID.randomUUID()), next, note, by));
    }

    private static OrderSpec spec() {
        return new OrderSpec("UBNDTINH", List.of(), "", MessageClass.NOTICE, NOON, NOON.plusSeconds(3600), 10);
    }

    private void given(OrderState... states) {
        var history = List.of(states).stream()
                .map(state -> new OrderStatus(state, "", NOON, "hub"))
                .toList();
        var order = new OrderView(
                new OrderId(UUID.randomUUID()),
                new OrderView.Sides(AGENCY, new PartnerId(COMPANY.id()), "Viettel", NOON),
                new OrderedText(new AssetId(UUID.randomUUID()), 1, MessageForm.UNMARKED, "Han cuoi nop thue."),
                spec(),
                new OrderTerms("[TB]", QuietHours.STRICT, 3, "TC"),
                new OrderView.Progress(states[states.length - 1], history),
                null);
        queries.orders = new Orders() {
            @Override
            public OrderView get(OrderId id) {
                return order;
            }

            @Override
            public OrderView getLocked(OrderId id) {
                return order;
            }
        };
    }
}
