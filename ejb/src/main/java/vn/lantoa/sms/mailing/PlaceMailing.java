package vn.lantoa.sms.mailing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.idempotency.IdempotencyKey;
import vn.lantoa.kernel.idempotency.Keyed;
import vn.lantoa.organisation.stepup.StepUp;
import vn.lantoa.sms.segment.MessageForm;

/** Sends a released message to the numbers of a list, in its window and as the rule on contacting numbers lets it. */
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

    /** @param key the Idempotency-Key of the request, without which it is refused */
    public record Command(AssetId asset, MessageForm form, MailingSpec wish, @Nullable String key, Actor by)
            implements Keyed {}

    /** The mailing, or the one that was placed by the same request before. */
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
