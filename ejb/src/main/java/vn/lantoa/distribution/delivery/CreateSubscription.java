package vn.lantoa.distribution.delivery;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;

/** Creates a subscription, which pushes changes to a partner from now on. {@link CheckTarget} is called before. */
@UseCase
public class CreateSubscription {
    @Inject
    Subscriptions subscriptions;

    @Inject
    Clock clock;

    /**
     * @param target destination, in the format of the channel
     *
     * @param settings further settings of the channel, may be empty
     */
    public record Command(Actor by, PartnerId partner, Channel channel, String label, String target, String settings) {
        public Command {
            label = label.strip();
            target = target.strip();
            settings = settings.strip();
        }
    }

    /** Creates the subscription and returns it with its secret, which is not returned again. */
    public SubscriptionSecret call(Command command) {
        subscriptions.admit(command.by(), command.partner());
        return subscriptions.create(command, clock.instant());
    }
}
