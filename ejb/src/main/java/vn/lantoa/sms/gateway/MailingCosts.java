package vn.lantoa.sms.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.order.CompanyTariffs;
import vn.lantoa.sms.order.DatedTariff;
import vn.lantoa.sms.order.SubmitText;
import vn.lantoa.sms.order.Tariffs;

/** Queries of the costs of mailings. */
@ApplicationScoped
public class MailingCosts {
    // counts by day first, so that names are joined to few rows
    private static final String TAKEN =
            """
            select r.name as route, r.partner_id as company, t.day, t.taken as submissions from (
              select route_id, cast(submitted_at at time zone :zone as date) as day, count(submitted_at) as taken
              from sms_part where mailing_id = :mailing group by 1, 2) t
            join sms_route r on r.id = t.route_id order by r.name, t.day""";

    @Inject
    MailingQueries queries;

    @Inject
    Database database;

    @Inject
    ZoneId zone;

    @Inject
    Tariffs tariffs;

    /**
     * Returns the current cost of a mailing. Each part is charged by the company's tariff of the day on which the part
     * was accepted.
     *
     * @param typed price per part in dong for routes without a known company; null if none is entered
     */
    public MailingCost get(MailingId id, @Nullable BigDecimal typed, Actor by) {
        var mailing = queries.get(id, by);
        var wire = mailing.coding().wire();
        var taken = database.sql(TAKEN)
                .with("zone", zone.getId())
                .with("mailing", id)
                .list(Taken.class);
        var companies = taken.stream()
                .flatMap(one -> Stream.ofNullable(one.company()))
                .distinct()
                .map(company -> tariffs.get(company, by))
                .collect(Collectors.toMap(CompanyTariffs::company, Function.identity()));
        var text = SubmitText.of(mailing.message().text(), wire.alphabet(), wire.concatenation());
        return MailingCost.of(text, taken, companies, Optional.ofNullable(typed));
    }

    /**
     * Current cost of the parts of a mailing that SMSCs have accepted.
     *
     * @param sum total of all parts with a price, in dong (VND)
     * @param unpricedParts number of parts without a price
     * @param routes costs by route name
     */
    @Schema(name = "MailingCost")
    public record MailingCost(
            @Schema(description = "Of all parts that have a price") BigDecimal sum,
            String currency,
            @Schema(description = "How many were taken where no tariff holds") long unpricedParts,
            List<RouteCost> routes) {
        private static MailingCost of(Collection<RouteCost> routes) {
            return new MailingCost(
                    routes.stream().map(RouteCost::sum).reduce(BigDecimal.ZERO, BigDecimal::add),
                    "VND",
                    routes.stream().mapToLong(RouteCost::unpricedParts).sum(),
                    List.copyOf(routes));
        }

        /** Returns whether one of the mailing's routes belongs to no known company, so that a price can be entered. */
        public boolean takesPrice() {
            return routes.stream().anyMatch(one -> one.company().isEmpty());
        }

        /**
         * Computes the cost.
         *
         * @param taken accepted submissions by route and day
         * @param companies companies of the routes
         * @param typed price per part for routes without a known company
         */
        static MailingCost of(
                SubmitText text,
                List<Taken> taken,
                Map<PartnerId, CompanyTariffs> companies,
                Optional<BigDecimal> typed) {
            var routes = new LinkedHashMap<String, RouteCost>();
            // a text submitted whole still counts by its parts
            long parts = text.segments().count() / Math.max(1, text.count());
            for (var some : taken) {
                var company = Optional.ofNullable(some.company()).map(companies::get);
                var price = company.isPresent() ? price(company.get(), some, text) : typed;
                routes.merge(some.route(), line(some, company, some.submissions() * parts, price), MailingCost::sum);
            }
            return of(routes.values());
        }

        private static Optional<BigDecimal> price(CompanyTariffs company, Taken some, SubmitText text) {
            return Optional.ofNullable(some.day())
                    .flatMap(company::on)
                    .map(DatedTariff::prices)
                    .map(prices -> prices.part(text.segments().encoding()));
        }

        private static RouteCost line(
                Taken some, Optional<CompanyTariffs> company, long parts, Optional<BigDecimal> price) {
            return new RouteCost(
                    some.route(),
                    company.map(CompanyTariffs::name).orElse(""),
                    parts,
                    price.isPresent() ? 0 : parts,
                    price.orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(parts)));
        }

        private static RouteCost sum(RouteCost one, RouteCost other) {
            return new RouteCost(
                    one.route(),
                    one.company(),
                    one.parts() + other.parts(),
                    one.unpricedParts() + other.unpricedParts(),
                    one.sum().add(other.sum()));
        }
    }
}
