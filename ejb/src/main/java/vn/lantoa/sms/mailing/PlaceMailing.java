package vn.lantoa.sms.mailing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.distribution.subscription.KeptAnswers;
import vn.lantoa.kernel.Actor;
import vn.lantoa.sms.segment.MessageForm;

/** Sends a released message to the numbers of a list, in its window and as the rule on contacting numbers lets it. */
@Stateless
public class PlaceMailing {
    @Inject
    MailingDraft draft;

    @Inject
    Mailings mailings;

    @Inject
    KeptAnswers answers;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param key the Idempotency-Key of the request, without which it is refused */
    public record Command(AssetId asset, MessageForm form, MailingWish wish, @Nullable String key, Actor by) {}

    /** The mailing, or the one that was placed by the same request before. */
    public MailingId call(Command command) {
        var key = KeptAnswers.required(command.key());
        var what = "mailing %s %s %s".formatted(command.asset(), command.form(), command.wish());
        var former = answers.begin(command.by(), key, what);
        if (former.isPresent()) return MailingId.parse(former.get());
        var placed = place(command);
        answers.finish(command.by(), key, placed.toString());
        return placed;
    }

    private MailingId place(Command command) {
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
                        "list", mailing.wish().list().toString(),
                        "route", mailing.wish().route().toString(),
                        "messages", String.valueOf(mailing.progress().messages())));
        return mailing.id();
    }
}
