package vn.lantoa.sms.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.gateway.MailingCosts.MailingCost;
import vn.lantoa.sms.order.CompanyTariffs;
import vn.lantoa.sms.order.Concatenation;
import vn.lantoa.sms.order.DatedTariff;
import vn.lantoa.sms.order.DefaultAlphabet;
import vn.lantoa.sms.order.SmsTariff;
import vn.lantoa.sms.order.SubmitText;

class MailingCostTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate SECOND = FIRST.plusDays(1);
    private static final PartnerId COMPANY = new PartnerId(new UUID(0, 1));
    private static final SubmitText PLAIN = text("Nop ho so tai nha", Concatenation.UDH);
    private static final Optional<BigDecimal> NOTHING = Optional.empty();

    @Test
    void each_part_is_priced_by_the_tariff_of_its_acceptance_day() {
        var cost = cost(PLAIN, NOTHING, taken("A", COMPANY, FIRST, 10), taken("A", COMPANY, SECOND, 5));

        assertThat(cost.routes()).containsExactly(new RouteCost("A", "Viễn thông", 15, 0, new BigDecimal("4000")));
        assertThat(cost.sum()).isEqualByComparingTo("4000");
        assertThat(cost.takesPrice()).isFalse();
    }

    @Test
    void texts_with_diacritics_cost_the_unicode_price() {
        var cost = cost(text("Nộp hồ sơ", Concatenation.UDH), NOTHING, taken("A", COMPANY, FIRST, 10));
        assertThat(cost.sum()).isEqualByComparingTo("3005");
    }

    @Test
    void a_text_in_one_submission_is_priced_by_its_parts() {
        var written = "Nop ho so tai nha. ".repeat(10).strip();
        assertThat(cost(text(written, Concatenation.PAYLOAD), NOTHING, taken("A", COMPANY, FIRST, 10))
                        .sum())
                .isEqualByComparingTo("5000");
        // here each part is a separate submission
        assertThat(cost(text(written, Concatenation.UDH), NOTHING, taken("A", COMPANY, FIRST, 20))
                        .sum())
                .isEqualByComparingTo("5000");
    }

    @Test
    void before_the_first_tariff_the_cost_is_unknown() {
        var cost = cost(
                PLAIN,
                Optional.of(BigDecimal.TEN),
                taken("A", COMPANY, FIRST.minusDays(1), 3),
                taken("A", COMPANY, FIRST, 1));

        assertThat(cost.unpricedParts()).isEqualTo(3);
        assertThat(cost.sum()).isEqualByComparingTo("250");
    }

    @Test
    void the_typed_price_applies_only_to_routes_without_a_company() {
        var both = new Taken[] {taken("A", COMPANY, FIRST, 4), taken("B", null, FIRST, 2)};

        var typed = cost(PLAIN, Optional.of(BigDecimal.TEN), both);
        assertThat(typed.sum()).isEqualByComparingTo("1020");
        assertThat(typed.unpricedParts()).isZero();
        assertThat(typed.takesPrice()).isTrue();
        assertThat(cost(PLAIN, NOTHING, both).unpricedParts()).isEqualTo(2);
    }

    @Test
    void unaccepted_parts_cost_nothing() {
        var cost = cost(PLAIN, NOTHING, taken("A", COMPANY, null, 0));
        assertThat(cost.routes()).containsExactly(new RouteCost("A", "Viễn thông", 0, 0, BigDecimal.ZERO));
    }

    private static MailingCost cost(SubmitText text, Optional<BigDecimal> typed, Taken... taken) {
        var tariffs = new CompanyTariffs(
                COMPANY, "Viễn thông", List.of(tariff(SECOND, "300", "400"), tariff(FIRST, "250", "300.5")));
        return MailingCost.of(text, List.of(taken), Map.of(COMPANY, tariffs), typed);
    }

    private static Taken taken(String route, @Nullable PartnerId company, @Nullable LocalDate day, long submissions) {
        return new Taken(route, company, day, submissions);
    }

    private static DatedTariff tariff(LocalDate from, String gsm7, String ucs2) {
        return new DatedTariff(from, new SmsTariff(new BigDecimal(gsm7), new BigDecimal(ucs2)));
    }

    private static SubmitText text(String text, Concatenation way) {
        return SubmitText.of(text, DefaultAlphabet.GSM, way);
    }
}
