package vn.lantoa.sms.gateway;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.IdempotencyKey;
import vn.lantoa.kernel.query.Keyed;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.sms.order.MessageForm;

/** Sends a released message to the numbers of a contact list, within the sending window and the contact terms. */
@StepUp
@UseCase
public class PlaceMailing {
    @Inject
    MailingDraft draft;

    @Inject
    Mailings mailings;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param key the Idempotency-Key of the request, which is required */
    public record Command(AssetId asset, MessageForm form, MailingSpec wish, @Nullable String key, Actor by)
            implements Keyed {}

    /** Places the mailing and returns its id; a repeated request returns the id from the first request. */
    public MailingId call(Command command) {
        IdempotencyKey.required(command.key());
        var mailing = draft.of(command, clock.instant());
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
}
