package vn.lantoa.sms.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.sms.segment.CompanyTariffs;
import vn.lantoa.sms.segment.SubmitText;
import vn.lantoa.sms.segment.TariffQueries;

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
    TariffQueries tariffs;

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
}
