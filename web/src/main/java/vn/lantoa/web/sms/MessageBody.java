package vn.lantoa.web.sms;

import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.sms.segment.SmsTariff;

/** Request body of a message: its text, or a template with values; and options. */
@Schema(name = "Message")
public record MessageBody(
        @Schema(description = "Code of the organisation it belongs to; without it the officer's own") @Nullable String organisation,
        @Schema(description = "BCP 47 tag; without it Vietnamese", examples = "vi") @Nullable String language,
        @Schema(description = "What officers call it") @Nullable String title,
        @Schema(description = "The message; not with `template`") @Nullable String text,
        @Schema(description = "Slug of a template") @Nullable String template,
        @Schema(description = "Values of the template's fields, by name") @Nullable Map<String, String> fields,
        @Schema(description = "Prices of a part, and to how many numbers it goes") @Nullable Price price) {

    /**
     * The contract prices.
     *
     * @param gsm7 dong per part in the GSM alphabet
     * @param ucs2 dong per part in UTF-16
     * @param numbers number of recipients
     */
    @Schema(name = "MessagePrice")
    public record Price(@Nullable BigDecimal gsm7, @Nullable BigDecimal ucs2, @Nullable Long numbers) {}

    SmsTariff tariff() {
        return price == null ? Prices.tariff(null, null) : Prices.tariff(price.gsm7(), price.ucs2());
    }

    long numbers() {
        return price == null || price.numbers() == null ? 1 : price.numbers();
    }
}
