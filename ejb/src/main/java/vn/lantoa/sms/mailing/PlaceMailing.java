package vn.lantoa.sms.mailing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.IdempotencyKey;
import vn.lantoa.kernel.query.Keyed;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.sms.contact.ContactListQueries;
import vn.lantoa.sms.contact.CurrentGuard;
import vn.lantoa.sms.order.OrderSources;
import vn.lantoa.sms.route.Route;
import vn.lantoa.sms.route.Routes;
import vn.lantoa.sms.segment.MessageForm;
import vn.lantoa.sms.segment.SubmitText;

/** Sends a released message to the numbers of a contact list, within its window and the contact terms. */
@StepUp
@UseCase
public class PlaceMailing {
    @Inject
    Mailings mailings;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

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

    /** @param key the Idempotency-Key of the request, which is required */
    public record Command(AssetId asset, MessageForm form, MailingSpec wish, @Nullable String key, Actor by)
            implements Keyed {}

    /** Places the mailing and returns its id; a repeated request returns the id of the first one. */
    public MailingId call(Command command) {
        IdempotencyKey.required(command.key());
        var mailing = draft(command, clock.instant());
        mailings.add(mailing, command.by());
        audit.record(
                command.by(),
                "mailing-placed",
                "mailing:" + mailing.id(),
                Map.of(
                        "organisation", mailing.organisation().toString(),
                        "asset", mailing.message().asset().toString(),
                        "version", String.valueOf(mailing.message().version()),
                        "list", mailing.spec().list().toString(),
                        "route", mailing.spec().route().toString(),
                        "messages", String.valueOf(mailing.progress().messages())));
        return mailing.id();
    }

    /** Checks that the message is released and the specification is valid. */
    private MailingView draft(Command command, Instant now) {
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
