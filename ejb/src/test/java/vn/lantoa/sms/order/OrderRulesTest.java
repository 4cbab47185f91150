package vn.lantoa.sms.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.contact.QuietHours;
import vn.lantoa.sms.order.ReportTotals.TotalsCsv;

class OrderRulesTest {
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant NOON = Instant.parse("2026-12-01T05:00:00Z");
    private static final Map<OrderState, Set<OrderState>> MAY_BECOME = Map.of(
            OrderState.ORDERED, Set.of(OrderState.ACCEPTED, OrderState.REFUSED, OrderState.CANCELLED),
            OrderState.ACCEPTED, Set.of(OrderState.RUNNING, OrderState.REFUSED, OrderState.CANCELLED),
            OrderState.RUNNING, Set.of(OrderState.DONE, OrderState.CANCELLED),
            OrderState.DONE, Set.of(),
            OrderState.REFUSED, Set.of(),
            OrderState.CANCELLED, Set.of());

    @ParameterizedTest
    @EnumSource(OrderState.class)
    void allows_exactly_the_documented_transitions(OrderState from) {
        for (var to : OrderState.values())
            assertThat(from.mayBecome(to))
                    .as(from + " -> " + to)
                    .isEqualTo(MAY_BECOME.getOrDefault(from, Set.of()).contains(to));
    }

    @Test
    void an_order_is_pending_until_the_company_sends_or_refuses() {
        assertThat(OrderState.values())
                .filteredOn(OrderState::isToBegin)
                .containsExactly(OrderState.ORDERED, OrderState.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UBNDTINH", "So KHCN", "DVC.DN", "a1"})
    void accepts_registered_sender_names(String sender) {
        assertThat(codes(spec(sender, NOON, NOON.plusSeconds(3600), 10))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1234", "UBND TINH DONG NAI", "Sở KHCN", "+84912345678"})
    void rejects_other_sender_names(String sender) {
        assertThat(codes(spec(sender, NOON, NOON.plusSeconds(3600), 10))).containsExactly("not-a-sender-name");
    }

    @Test
    void requires_a_window_with_sending_hours() {
        assertThat(codes(spec("UBND", NOON, NOON, 10))).containsExactly("order-window-backwards");
        assertThat(codes(spec("UBND", NOON.minusSeconds(20), NOON.minusSeconds(10), 10)))
                .containsExactly("order-window-past");
        assertThat(codes(spec("UBND", NOON, NOON.plus(Duration.ofDays(32)), 10)))
                .containsExactly("order-window-long");
        var night = Instant.parse("2026-12-01T15:00:00Z");
        assertThat(codes(spec("UBND", night, night.plus(Duration.ofHours(9)), 10)))
                .containsExactly("order-window-quiet");
        assertThat(codes(spec("UBND", night, night.plus(Duration.ofHours(9)).plusSeconds(1), 10)))
                .isEmpty();
    }

    @Test
    void requires_a_maximum() {
        assertThat(codes(spec("UBND", NOON, NOON.plusSeconds(60), 0))).containsExactly("too-few");
        assertThat(codes(spec("UBND", NOON, NOON.plusSeconds(60), 10_000_001))).containsExactly("too-many");
    }

    @Test
    void accepts_totals_up_to_the_cap_and_rejects_numbers_as_reasons() {
        assertThat(totals(new OrderTotals(7, 3, 0, Map.of("blocked", 2L)))).isEmpty();
        assertThat(totals(new OrderTotals(8, 3, 0, Map.of()))).containsExactly("over-cap");
        assertThat(totals(new OrderTotals(0, 1, 0, Map.of("blocked", 2L)))).containsExactly("more-reasons-than-failed");
        assertThat(totals(new OrderTotals(0, 1, 0, Map.of("0912345678", 1L)))).containsExactly("malformed");
    }

    @Test
    void reads_totals_from_a_table() {
        var totals =
                TotalsCsv.read("outcome,reason,count\ndelivered,,5\nfailed,blocked,2\nfailed,blocked,1\nfailed,,1\n");

        assertThat(totals).isEqualTo(new OrderTotals(5, 4, 0, Map.of("blocked", 3L)));
        assertThatThrownBy(() -> TotalsCsv.read("outcome,reason,count\nlost,,5\nfailed,x,many"))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.issues().list())
                                .extracting(Issue::field)
                                .containsExactly("lines[2].outcome", "lines[3].count"));
        assertThatThrownBy(() -> TotalsCsv.read("a,b\n1,2")).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> TotalsCsv.read("")).isInstanceOf(Rejected.class);
    }

    private static List<String> codes(OrderSpec spec) {
        return OrderRules.check(spec, QuietHours.STRICT, HERE, NOON).list().stream()
                .map(Issue::code)
                .toList();
    }

    private static List<String> totals(OrderTotals totals) {
        return OrderRules.check(totals, 10).list().stream().map(Issue::code).toList();
    }

    private static OrderSpec spec(String sender, Instant opens, Instant closes, long cap) {
        return new OrderSpec(sender, List.of("xa-tan-an"), "", MessageClass.NOTICE, opens, closes, cap);
    }
}
