package vn.lantoa.web.sms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.sms.order.CompanyTariffs;

/** A tariff as JSON. */
@Schema(name = "SmsTariff")
public record TariffJson(
        @Schema(description = "The first day, by the hub's clock on the wall", examples = "2026-12-01")
                LocalDate validFrom,
        @Schema(description = "Dong for one part in the GSM alphabet to one number") BigDecimal gsm7,
        @Schema(description = "Dong for one part in UTF-16 to one number") BigDecimal ucs2,
        @Schema(description = "`holding` today, `coming` or `past`") String state) {
    /** The prices of a part. */
    @Schema(name = "SmsTariffPrices")
    public record Prices(@Nullable BigDecimal gsm7, @Nullable BigDecimal ucs2) {}

    static BigDecimal required(String field, @Nullable BigDecimal price) {
        return Optional.ofNullable(price).orElseThrow(() -> new Rejected(Issues.of(field, "missing")));
    }

    static List<TariffJson> of(CompanyTariffs company, LocalDate today) {
        return company.tariffs().stream()
                .map(one -> new TariffJson(
                        one.validFrom(),
                        one.prices().gsm7(),
                        one.prices().ucs2(),
                        company.state(one, today).slug()))
                .toList();
    }
}
