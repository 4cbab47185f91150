package vn.lantoa.sms.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.order.OrderQuotes.FormQuote;

class FormQuoteTest {
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final String TWO_PARTS = "ệ".repeat(71);

    private final CompanyTariffs dear = company(1, new DatedTariff(DECEMBER, prices("250", "300.5")));
    private final CompanyTariffs without = company(2);

    @Test
    void cost_is_parts_times_numbers_times_price_of_the_encoding() {
        var marked = FormQuote.of(MessageForm.MARKED, TWO_PARTS, request(DECEMBER, 1000), List.of(dear));
        assertThat(marked.encoding()).isEqualTo(SmsEncoding.UCS2);
        assertThat(marked.parts()).isEqualTo(2);
        assertThat(costs(marked)).containsExactly("300.5 601.0 601000.0");

        var plain = FormQuote.of(MessageForm.UNMARKED, "e".repeat(71), request(DECEMBER, 1000), List.of(dear));
        assertThat(costs(plain)).containsExactly("250 250 250000");
    }

    @Test
    void a_company_without_a_tariff_is_listed_without_a_cost() {
        var quote =
                FormQuote.of(MessageForm.MARKED, TWO_PARTS, request(DECEMBER.minusDays(1), 10), List.of(dear, without));
        assertThat(costs(quote)).containsExactly("none", "none");
        assertThat(costs(FormQuote.of(MessageForm.MARKED, "ệ", request(DECEMBER, 10), List.of(dear, without))))
                .containsExactly("300.5 300.5 3005.0", "none");
    }

    private static List<String> costs(FormQuote quote) {
        return quote.companies().stream()
                .map(FormQuote.AtCompany::cost)
                .map(cost -> cost == null ? "none" : cost.onePart() + " " + cost.oneNumber() + " " + cost.atMost())
                .toList();
    }

    private static QuoteRequest request(LocalDate day, long cap) {
        return new QuoteRequest(new AssetId(new UUID(0, 9)), day, cap);
    }

    private static CompanyTariffs company(int id, DatedTariff... tariffs) {
        return new CompanyTariffs(new PartnerId(new UUID(0, id)), "Viễn thông " + id, List.of(tariffs));
    }

    private static SmsTariff prices(String gsm7, String ucs2) {
        return new SmsTariff(new BigDecimal(gsm7), new BigDecimal(ucs2));
    }
}
