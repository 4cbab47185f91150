package vn.lantoa.campaign.social;

import java.net.URI;
import java.net.URISyntaxException;
import vn.lantoa.kernel.Issues;

/** Rules for the address of a post. */
final class PostRules {
    static final int LONGEST_ADDRESS = 2000;

    private PostRules() {}

    static Issues check(String network, String address) {
        return Issues.none()
                .when(Networks.find(network).isEmpty(), "network", "not-known")
                .when(address.length() > LONGEST_ADDRESS, "address", "too-long", LONGEST_ADDRESS)
                .when(!isAddress(address), "address", address.isEmpty() ? "missing" : "not-an-address");
    }

    private static boolean isAddress(String text) {
        try {
            var uri = new URI(text);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
