package vn.lantoa.sms.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Issue;
import vn.lantoa.sms.gateway.RouteSettings.MessageIdForm;

class RouteRulesTest {
    private static final RouteSettings GOOD = SomeRoute.to("Viettel", 2775, 10);

    @Test
    void accepts_a_valid_route() {
        assertThat(RouteRules.check(GOOD).isEmpty()).isTrue();
        assertThat(RouteRules.checkPassword("matkhau1").isEmpty()).isTrue();
    }

    @Test
    void reports_all_errors_at_once() {
        var wrong = new RouteSettings(
                " ",
                new RouteSettings.Host("a b", 0, false, null),
                new RouteSettings.Login(BindType.TRANSMITTER, "a system id that is long", "ü"),
                new RouteSettings.Speed(0, 5000),
                new RouteSettings.Sender("12345", 5, 2),
                GOOD.coding(),
                new RouteSettings.Receipts(MessageIdForm.HEX, MessageIdForm.DECIMAL, 0, List.of("a!")));

        assertThat(RouteRules.check(wrong).list())
                .extracting(Issue::field)
                .containsExactlyInAnyOrder(
                        "name",
                        "host",
                        "port",
                        "systemId",
                        "systemType",
                        "tps",
                        "window",
                        "sender",
                        "senderNpi",
                        "receiptHours",
                        "stopWords");
        assertThat(RouteRules.checkPassword("longer than 8").isEmpty()).isFalse();
    }

    @Test
    void the_first_word_is_compared_with_the_stop_word_in_any_spelling() {
        assertThat(List.of("TC", "tc", " Stop!", "stop sending")).allMatch(GOOD.receipts()::isStop);
        assertThat(List.of("", "non stop", "tcx", "cảm ơn")).noneMatch(GOOD.receipts()::isStop);
    }
}
