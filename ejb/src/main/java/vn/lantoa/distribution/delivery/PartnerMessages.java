package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Delivers messages to a partner: posts them to its webhooks, each signed with the secret of its webhook, or writes
 * them as files to its folders. Messages are independent of the asset lanes, delivered once per webhook or folder, and
 * retried if the webhook or folder was unreachable. A partner without a webhook has to poll.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PartnerMessages {
    @Inject
    WebhookGateway webhook;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Notifications notifications;

    @Inject
    DropFolders folders;

    @Inject
    WebhookSecrets secrets;

    @Inject
    Clock clock;

    /**
     * Runs the given work in each folder of the partner in which the message is not settled.
     *
     * @param message id of the message
     * @param work function that returns whether it has written a file; if it returns false, nothing is recorded
     * @return the number of folders that could not be reached; the caller then fails, so that the outbox retries
     */
    public int tell(PartnerId partner, String message, Predicate<DropFolder> work) {
        return (int) unsettled(partner, Channel.SFTP, message).stream()
                .filter(lane -> lay(lane, message, work) instanceof Outcome.Failed)
                .count();
    }

    /** Runs this work in each of the partner's folders that can be reached now. */
    public void withFolder(PartnerId partner, Consumer<DropFolder> work) {
        for (var lane : open(partner, Channel.SFTP)) visit(lane, work);
    }

    private Outcome lay(Lane lane, String message, Predicate<DropFolder> work) {
        var laid = new AtomicBoolean();
        var outcome = visit(lane, folder -> laid.set(work.test(folder)));
        if (laid.get() || !(outcome instanceof Outcome.Accepted))
            notifications.record(lane.subscription(), message, outcome);
        return outcome;
    }

    /**
     * Posts the message.
     *
     * @param message the {@code webhook-id}, by which receivers deduplicate
     * @return the number of webhooks that could not be reached; the caller then fails, so that the outbox retries
     */
    public int tell(PartnerId partner, String message, byte[] body) {
        return (int) unsettled(partner, Channel.WEBHOOK, message).stream()
                .filter(lane -> post(lane, message, body) instanceof Outcome.Failed)
                .count();
    }

    private Outcome post(Lane lane, String message, byte[] body) {
        var outcome = webhook.post(lane, message, body);
        notifications.record(lane.subscription(), message, outcome);
        return outcome;
    }

    /** Returns the partner's active subscriptions of this channel in which this message is not settled. */
    private List<Lane> unsettled(PartnerId partner, Channel channel, String message) {
        var settled = notifications.of(List.of(message)).stream()
                .filter(one -> one.state().isFinal())
                .map(Notification::subscription)
                .toList();
        return open(partner, channel).stream()
                .filter(one -> !settled.contains(one.subscription()))
                .toList();
    }

    /** Returns the partner's active subscriptions of this channel, except subscriptions of paired portals. */
    private List<Lane> open(PartnerId partner, Channel channel) {
        return subscriptions.open(partner).stream()
                .filter(one -> one.channel() == channel && one.state() == SubscriptionState.ACTIVE)
                // plugins of paired portals understand only messages about assets
                .filter(one -> !one.paired())
                .map(subscriptions::lane)
                .toList();
    }

    /**
     * Runs this work in the folder. A refusal by the host counts as a temporary failure; a forbidden address counts as
     * a rejection.
     */
    public Outcome visit(Lane lane, Consumer<DropFolder> work) {
        var shown = secrets.dropKeysInUse(lane.subscription(), lane.generation(), lane.rotatedAt(), clock.instant());
        try (var folder = folders.open(DropPlace.of(lane.target(), lane.settings()), shown)) {
            work.accept(folder);
            return new Outcome.Accepted("in the folder");
        } catch (DropFault.Barred barred) {
            return new Outcome.Refused(String.valueOf(barred.getMessage()));
        } catch (DropFault fault) {
            return new Outcome.Failed(String.valueOf(fault.getMessage()), null);
        }
    }
}
