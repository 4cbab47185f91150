package vn.lantoa.sms.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.sms.contact.ContactListQueries;
import vn.lantoa.sms.contact.CurrentGuard;
import vn.lantoa.sms.order.OrderSources;
import vn.lantoa.sms.segment.SubmitText;

/** Builder of a mailing from its specification; checks that the message is released and the specification is valid. */
@ApplicationScoped
class MailingDraft {
    @Inject
    OrderSources sources;

    @Inject
    ContactListQueries lists;

    @Inject
    Routes routes;

    @Inject
    Access access;

    @Inject
    CurrentGuard guard;

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
        MailingRules.check(spec, list, message.text(), terms)
                .and(MailingRules.checkWindow(spec, terms, zone, now))
                .and(MailingRules.checkRoutes(route, spare(spec)))
                .throwIfAny();
        var wire = route.settings().coding();
        int parts = SubmitText.of(message.text(), wire.alphabet(), wire.concatenation())
                .count();
        return new MailingView(
                MailingId.random(),
                release.organisation(),
                message,
                spec,
                new MailingView.Coding(wire, parts, list.basis()),
                new MailingView.Progress(MailingState.RUNNING, list.size(), now));
    }

    private @Nullable Route spare(MailingSpec spec) {
        return spec.spare() == null ? null : routes.get(spec.spare());
    }
}
