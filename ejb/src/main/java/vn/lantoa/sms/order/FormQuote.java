package vn.lantoa.sms.order;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.segment.CompanyTariffs;
import vn.lantoa.sms.segment.MessageCost;
import vn.lantoa.sms.segment.MessageForm;
import vn.lantoa.sms.segment.SmsEncoding;
import vn.lantoa.sms.segment.SmsSegments;

/**
 * Message in one of its forms, with its cost at each company.
 *
 * @param parts number of parts, the same for every company
 * @param companies companies that take orders, by name
 */
@Schema(name = "OrderCostOfForm")
public record FormQuote(
        @Schema(implementation = String.class) MessageForm form,
        @Schema(implementation = String.class) SmsEncoding encoding,
        int parts,
        List<AtCompany> companies) {
    /**
     * Cost at one company.
     *
     * @param cost the cost by the company's tariff of the day; null if it has none
     */
    @Schema(name = "OrderCostAtCompany")
    public record AtCompany(
            @Schema(description = "Id of the company", implementation = String.class) PartnerId partner,
            String name,
            @Schema(description = "Left out when the company has no tariff for that day") @Nullable MessageCost cost) {}

    static FormQuote of(MessageForm form, String text, QuoteRequest request, List<CompanyTariffs> companies) {
        var segments = SmsSegments.of(text);
        return new FormQuote(
                form,
                segments.encoding(),
                segments.count(),
                companies.stream().map(one -> at(one, text, request)).toList());
    }

    private static AtCompany at(CompanyTariffs company, String text, QuoteRequest request) {
        var cost = company.on(request.day()).map(tariff -> MessageCost.of(tariff, text, request.cap()));
        return new AtCompany(company.company(), company.name(), cost.orElse(null));
    }
}
