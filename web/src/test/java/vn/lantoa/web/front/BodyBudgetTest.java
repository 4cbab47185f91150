package vn.lantoa.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyBudgetTest {
    private static final int LARGE = 1 << 20;

    private final BodyBudget budget = new BodyBudget();

    @Test
    void one_network_gets_less_than_a_tenth() {
        assertThat(takeAll(network(1))).isGreaterThan(256).isLessThan(BodyBudget.MOST / 10);
        assertThat(budget.take(network(1))).isFalse();
    }

    @Test
    void forty_greedy_networks_leave_some_to_the_next() {
        for (int i = 0; i < 40; i++) takeAll(network(i));

        assertThat(takeAll(network(40))).isGreaterThan(1);
    }

    @Test
    void signed_in_senders_can_send_large_bodies_despite_anonymous_load() {
        for (int i = 0; i < 1000; i++) takeAll(network(i));
        takeAll(new BodySender("127.0.0.0/24", BodySender.Kind.LOOPBACK, LARGE));

        assertThat(takeAll(new BodySender("a", BodySender.Kind.SIGNED_IN, LARGE)))
                .isGreaterThan(64);
        assertThat(takeAll(new BodySender("b", BodySender.Kind.SIGNED_IN, LARGE)))
                .isGreaterThan(64);
    }

    @Test
    void clients_behind_a_local_proxy_may_hold_half_of_it() {
        assertThat(takeAll(new BodySender("127.0.0.0/24", BodySender.Kind.LOOPBACK, LARGE)))
                .isEqualTo(BodyBudget.MOST / 8 * 3);
        assertThat(takeAll(network(1))).isGreaterThan(64);
    }

    @Test
    void a_released_permit_can_be_acquired_again() {
        int first = takeAll(network(1));
        budget.giveBack(network(1), first);

        assertThat(takeAll(network(1))).isEqualTo(first);
    }

    private int takeAll(BodySender sender) {
        int taken = 0;
        while (budget.take(sender)) taken++;
        return taken;
    }

    private static BodySender network(int number) {
        return new BodySender("network " + number, BodySender.Kind.NETWORK, LARGE);
    }
}
