package vn.lantoa.distribution.delivery;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.regex.Pattern;
import vn.lantoa.distribution.entitlement.PartnerAccess;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;

/** Creates a subscription, which pushes changes to a partner from now on. {@link CheckTarget} is called before. */
@UseCase
public class CreateSubscription {
    static final int LONGEST_LABEL = 100;
    static final int MOST_OF_ONE_PARTNER = 20;
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{3,190}");
    private static final Pattern SFTP =
            Pattern.compile("sftp://[A-Za-z0-9._-]{1,64}@[A-Za-z0-9.-]{1,190}(:\\d{1,5})?/[^\\s?#\\p{Cc}]{0,500}");

    private static final Pattern FINGERPRINT = Pattern.compile("SHA256:[A-Za-z0-9+/]{43}");

    private static final Pattern HOUR = Pattern.compile("|([01]\\d|2[0-3]):[0-5]\\d");

    @Inject
    PartnerAccess access;

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
        access.require(command.by(), command.partner());
        return subscriptions.create(command, clock.instant());
    }

    static Issues check(Command command, int others) {
        var label = command.label();
        var target = command.target();
        return Issues.none()
                .when(label.isBlank(), "label", "missing")
                .when(label.length() > LONGEST_LABEL, "label", "too-long", LONGEST_LABEL)
                .when(target.isBlank(), "target", "missing")
                .when(!target.isBlank() && !isTarget(command.channel(), target), "target", "not-a-target")
                .when(
                        command.channel() == Channel.DIGEST
                                && !HOUR.matcher(command.settings()).matches(),
                        "settings",
                        "not-an-hour")
                .when(lacksFingerprint(command), "settings", "not-a-fingerprint")
                .when(others >= MOST_OF_ONE_PARTNER, "subscription", "too-many", MOST_OF_ONE_PARTNER);
    }

    /** Returns whether the host's key fingerprint is missing: the hub uploads only to hosts whose key was verified. */
    private static boolean lacksFingerprint(Command command) {
        return command.channel() == Channel.SFTP
                && !FINGERPRINT.matcher(command.settings()).matches();
    }

    private static boolean isTarget(Channel channel, String target) {
        return switch (channel) {
            case WEBHOOK -> OutwardRules.isAddress(target);
            case DIGEST -> MAIL.matcher(target).matches();
            case SFTP -> SFTP.matcher(target).matches() && !target.contains("/../");
        };
    }
}
