package vn.lantoa.embed.pairing;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.delivery.OutwardRules;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;

/** Rules for pairing a portal. */
final class PairingRules {
    static final int LONGEST_NAME = 100;
    private static final Pattern NAME = Pattern.compile("[^\\p{Cc}]*");

    private PairingRules() {}

    static Issues check(PairPortal.Command command) {
        var webhook = command.webhook();
        var portal = OutwardRules.isAddress(command.portal());
        return name("software", command.software())
                .and(name("plugin", command.plugin()))
                .when(command.code().isBlank(), "code", "missing")
                .and(portal(command.portal()))
                .when(webhook != null && !OutwardRules.isAddress(webhook), "webhook", "not-a-target")
                .when(portal && isElsewhere(webhook, command.portal()), "webhook", "another-host");
    }

    /** Checks the address of a portal. */
    static Issues portal(String address) {
        return Issues.none()
                .when(address.isBlank(), "portal", "missing")
                .when(!address.isBlank() && !OutwardRules.isAddress(address), "portal", "not-a-page");
    }

    /**
     * Returns the error for any invalid code. All invalid codes have the same error, so that the error does not reveal
     * whether a code existed.
     */
    static Rejected notValid() {
        return new Rejected("pairing-code-not-valid", Issues.of("code", "pairing-code-not-valid"));
    }

    /** Returns the host of an address in lower case. */
    static String host(String address) {
        return URI.create(address).getHost().toLowerCase(Locale.ROOT);
    }

    private static boolean isElsewhere(@Nullable String webhook, String portal) {
        return webhook != null
                && OutwardRules.isAddress(webhook)
                && !host(webhook).equals(host(portal));
    }

    private static Issues name(String field, String text) {
        return Issues.none()
                .when(text.length() > LONGEST_NAME, field, "too-long", LONGEST_NAME)
                .when(!NAME.matcher(text).matches(), field, "malformed");
    }
}
