package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.contact.ContactTermsByClass;

/** Builder of an order from its specification; checks that the message is released and the specification is valid. */
@ApplicationScoped
public class OrderDraft {
    @Inject
    OrderSources sources;

    @Inject
    Access access;

    @Inject
    ContactTermsByClass guard;

    @Inject
    ZoneId zone;

    OrderView of(PlaceOrder.Command command, Instant now) {
        var release = sources.published(command.asset(), command.by());
        access.require(command.by(), Role.RELEASER, release.organisation());
        var partner = sources.partner(command.partner());
        check(command.partner(), command.wish(), now).throwIfAny();
        var terms = guard.now().terms(command.wish().kind());
        return new OrderView(
                new OrderId(UUID.randomUUID()),
                new OrderView.Sides(release.organisation(), command.partner(), partner, now),
                sources.text(release, command.form()),
                command.wish(),
                OrderTerms.of(terms),
                new OrderView.Progress(OrderState.ORDERED, List.of()),
                null);
    }

    /** Returns the issues of a specification, independent of the message; also used for planned orders. */
    public Issues check(PartnerId partner, OrderSpec spec, Instant now) {
        var quiet = guard.now().terms(spec.kind()).quiet();
        var audience = spec.audience();
        return OrderRules.check(spec, quiet, zone, now)
                .when(!sources.sendsMessages(partner), "partner", "no-sms-outlet")
                .when(!audience.isEmpty() && !Vocabulary.AUDIENCES.has(audience), "audience", "unknown");
    }
}
