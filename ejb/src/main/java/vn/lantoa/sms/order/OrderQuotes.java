package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;

/** Queries of the messages that an actor may send, and of the quotes for ordering these messages. */
@ApplicationScoped
public class OrderQuotes {
    @Inject
    OrderSources sources;

    @Inject
    Tariffs tariffs;

    @Inject
    Access access;

    /** Returns the quotes for a public message in each of its forms. */
    public List<FormQuote> list(QuoteRequest request, Actor by) {
        var cap = request.cap();
        Issues.none()
                .when(cap < 0, "cap", "too-few", 0)
                .when(cap > OrderSpec.MOST_NUMBERS, "cap", "too-many", OrderSpec.MOST_NUMBERS)
                .throwIfAny();
        var release = sources.seen(request.asset(), by);
        access.require(by, Role.RELEASER, release.organisation());
        var companies = tariffs.list(by);
        return Stream.of(MessageForm.values())
                .map(form -> FormQuote.of(form, sources.text(release, form).text(), request, companies))
                .toList();
    }

    /** Returns the quotes; empty if the message does not exist or is not public, or if the actor may not release it. */
    public List<FormQuote> find(QuoteRequest request, Actor by) {
        try {
            return list(request, by);
        } catch (NotFound | Conflict | Forbidden nothingToOrder) {
            return List.of();
        }
    }

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

    /** Returns the public messages of the organisations that the actor releases for, the latest first. */
    public List<OrderSources.ReleasedMessage> releasedMessages(Actor by) {
        return sources.released(access.organisationsOf(by, Role.RELEASER));
    }
}
