package vn.lantoa.sms.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.sms.contact.ContactList;
import vn.lantoa.sms.contact.ContactLists;
import vn.lantoa.sms.contact.ContactTerms;
import vn.lantoa.sms.contact.ContactTermsByClass;
import vn.lantoa.sms.order.OrderRules;
import vn.lantoa.sms.order.OrderSources;
import vn.lantoa.sms.order.SubmitText;

/** Builder of a mailing from its specification; checks that the message is released and the specification is valid. */
@ApplicationScoped
class MailingDraft {
    /** The maximum length of a text in characters, which gives fewer than 255 parts in any alphabet. */
    private static final int LONGEST_TEXT = 10_000;

    @Inject
    OrderSources sources;

    @Inject
    ContactLists lists;

    @Inject
    Routes routes;

    @Inject
    Access access;

    @Inject
    ContactTermsByClass guard;

    @Inject
    ZoneId zone;

    MailingView of(PlaceMailing.Command command, Instant now) {
        var spec = command.wish();
        var release = sources.published(command.asset(), command.by());
        access.require(command.by(), Role.RELEASER, release.organisation());
        var list = lists.get(spec.list(), command.by());
        access.require(command.by(), Role.RELEASER, list.organisation());
        var route = routes.get(spec.route());
        var message = sources.text(release, command.form());
        var terms = guard.now().terms(spec.kind());
        check(spec, list, message.text(), terms)
                .and(OrderRules.window(spec.opensAt(), spec.closesAt(), terms.quiet(), zone, now))
                .and(checkRoutes(route, spare(spec)))
                .throwIfAny();
        var wire = route.settings().coding();
        int parts = SubmitText.of(message.text(), wire.alphabet(), wire.concatenation())
                .count();
        return new MailingView(
                new MailingId(UUID.randomUUID()),
                release.organisation(),
                message,
                spec,
                new MailingView.Coding(wire, parts, list.basis()),
                new MailingView.Progress(MailingState.RUNNING, list.size(), now));
    }

    private @Nullable Route spare(MailingSpec spec) {
        return spec.spare() == null ? null : routes.get(spec.spare());
    }

    static Issues check(MailingSpec spec, ContactList list, String text, ContactTerms terms) {
        return Issues.none()
                .when(list.purgedAt() != null, "list", "list-purged")
                .when(list.purgeAt().isBefore(spec.closesAt()), "closesAt", "list-purged-before")
                .when(!terms.bases().contains(list.basis()), "list", "no-legal-basis")
                .when(!text.startsWith(terms.label()), "asset", "label-missing", terms.label())
                .when(text.length() > LONGEST_TEXT, "asset", "too-long", LONGEST_TEXT);
    }

    /**
     * Checks the spare route. It must use the same coding as the first route, because it takes over parts that are
     * already cut.
     */
    static Issues checkRoutes(Route route, @Nullable Route spare) {
        if (spare == null) return Issues.none();
        return Issues.none()
                .when(spare.id().equals(route.id()), "spare", "spare-same")
                .when(!spare.settings().coding().equals(route.settings().coding()), "spare", "spare-cuts-otherwise");
    }
}
