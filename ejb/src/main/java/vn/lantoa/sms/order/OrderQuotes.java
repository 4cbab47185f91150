package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.sms.segment.MessageForm;
import vn.lantoa.sms.segment.TariffQueries;

/** Queries of quotes for an order, for officers who may place it. */
@ApplicationScoped
public class OrderQuotes {
    @Inject
    OrderSources sources;

    @Inject
    TariffQueries tariffs;

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
}
