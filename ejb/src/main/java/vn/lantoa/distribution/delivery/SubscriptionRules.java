package vn.lantoa.distribution.delivery;

import java.util.regex.Pattern;
import vn.lantoa.kernel.Issues;

/** Rules for a subscription. */
final class SubscriptionRules {
    static final int LONGEST_LABEL = 100;
    static final int MOST_OF_ONE_PARTNER = 20;
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{3,190}");
    private static final Pattern SFTP =
            Pattern.compile("sftp://[A-Za-z0-9._-]{1,64}@[A-Za-z0-9.-]{1,190}(:\\d{1,5})?/[^\\s?#\\p{Cc}]{0,500}");

    private static final Pattern FINGERPRINT = Pattern.compile("SHA256:[A-Za-z0-9+/]{43}");

    private static final Pattern HOUR = Pattern.compile("|([01]\\d|2[0-3]):[0-5]\\d");

    private SubscriptionRules() {}

    static Issues check(CreateSubscription.Command command, int others) {
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
    private static boolean lacksFingerprint(CreateSubscription.Command command) {
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
