package vn.lantoa.sms.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.order.CompanyTariffs.TariffState;

class CompanyTariffsTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final SmsTariff NOTHING = prices("0", "0");
    private static final SmsTariff TYPED = prices("100", "200");
    private static final SmsSegments PLAIN = SmsSegments.of("a".repeat(161));
    private static final SmsSegments MARKED = SmsSegments.of("ệ");

    private final DatedTariff former = new DatedTariff(OCTOBER, prices("250", "300.5"));
    private final DatedTariff next = new DatedTariff(DECEMBER, prices("260", "310"));
    private final CompanyTariffs company = company(next, former);

    @Test
    void a_tariff_applies_from_its_day_until_the_next_one() {
        assertThat(company.on(OCTOBER.minusDays(1))).isEmpty();
        assertThat(company.on(OCTOBER)).contains(former);
        assertThat(company.on(DECEMBER.minusDays(1))).contains(former);
        assertThat(company.on(DECEMBER)).contains(next);
    }

    @Test
    void lists_current_future_and_former_tariffs() {
        assertThat(company.state(former, DECEMBER.minusDays(1))).isEqualTo(TariffState.HOLDING);
        assertThat(company.state(next, DECEMBER.minusDays(1))).isEqualTo(TariffState.COMING);
        assertThat(company.state(former, DECEMBER)).isEqualTo(TariffState.PAST);
        assertThat(company.state(next, DECEMBER)).isEqualTo(TariffState.HOLDING);
    }

    @Test
    void the_tariff_of_the_day_precedes_typed_prices() {
        var plain = company.cost(PLAIN, 1000, OCTOBER, TYPED);
        assertThat(plain.source()).isEqualTo(CostSource.OWN);
        assertThat(plain.dong()).isEqualByComparingTo("500000");
        assertThat(company.cost(MARKED, 10, OCTOBER, TYPED).dong()).isEqualByComparingTo("3005");
        assertThat(company.cost(MARKED, 10, DECEMBER, TYPED).dong()).isEqualByComparingTo("3100");
    }

    @Test
    void without_a_tariff_typed_prices_count_and_otherwise_the_cost_is_unknown() {
        var typed = company.cost(MARKED, 2, OCTOBER.minusDays(1), TYPED);
        assertThat(typed.source()).isEqualTo(CostSource.TYPED);
        assertThat(typed.dong()).isEqualByComparingTo("400");
        assertThat(company.cost(MARKED, 2, OCTOBER.minusDays(1), NOTHING).source())
                .isEqualTo(CostSource.NONE);
    }

    @Test
    void free_of_charge_is_a_tariff_too() {
        var free = company(new DatedTariff(OCTOBER, NOTHING)).cost(PLAIN, 5, OCTOBER, TYPED);
        assertThat(free.source()).isEqualTo(CostSource.OWN);
        assertThat(free.dong()).isZero();
    }

    @Test
    void an_orders_cost_is_shown_per_number_and_for_its_maximum() {
        var cost = MessageCost.of(former, "a".repeat(161), 40);
        assertThat(cost.tariffFrom()).isEqualTo(OCTOBER);
        assertThat(cost.oneNumber()).isEqualByComparingTo("500");
        assertThat(cost.atMost()).isEqualByComparingTo("20000");
    }

    private static CompanyTariffs company(DatedTariff... tariffs) {
        return new CompanyTariffs(new PartnerId(new UUID(0, 1)), "Viễn thông", List.of(tariffs));
    }

    private static SmsTariff prices(String gsm7, String ucs2) {
        return new SmsTariff(new BigDecimal(gsm7), new BigDecimal(ucs2));
    }
}
