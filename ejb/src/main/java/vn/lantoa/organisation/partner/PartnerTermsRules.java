package vn.lantoa.organisation.partner;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import vn.lantoa.kernel.Issues;

/** What is asked of a partner's terms. */
final class PartnerTermsRules {
    static final int MOST_REQUESTS = 100_000;
    static final int MOST_NETWORKS = 50;
    private static final Pattern CIDR = Pattern.compile("([0-9a-fA-F:.]{2,45})/(\\d{1,3})");

    private PartnerTermsRules() {}

    static Issues check(PartnerTerms terms) {
        var wrong = terms.networks().stream().filter(one -> !isNetwork(one)).findFirst();
        return Issues.none()
                .when(terms.requestsPerMinute() < 1, "requestsPerMinute", "too-few", 1)
                .when(terms.requestsPerMinute() > MOST_REQUESTS, "requestsPerMinute", "too-many", MOST_REQUESTS)
                .when(terms.networks().size() > MOST_NETWORKS, "networks", "too-many", MOST_NETWORKS)
                .when(wrong.isPresent(), "networks", "not-a-network", wrong.orElse(""));
    }

    /** As PostgreSQL's {@code cidr} takes it: an address without bits to the right of the mask. */
    private static boolean isNetwork(String text) {
        var parts = CIDR.matcher(text);
        if (!parts.matches()) return false;
        try {
            // digits, dots and colons alone: an address, no name to be looked up
            var address = InetAddress.getByName(parts.group(1)).getAddress();
            int length = Integer.parseInt(parts.group(2));
            int bits = address.length * Byte.SIZE;
            return length <= bits
                    && new BigInteger(1, address)
                                    .mod(BigInteger.TWO.pow(bits - length))
                                    .signum()
                            == 0;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
