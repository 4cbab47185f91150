package vn.lantoa.coverage.portal;

import java.net.URI;
import java.util.Locale;
import vn.lantoa.coverage.crawl.robots.PlainAddress;
import vn.lantoa.distribution.delivery.OutwardRules;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;

/** The front page of a portal. */
public record PortalAddress(URI value) {
    /** Parses a typed address; an address without a scheme becomes HTTPS. */
    public static PortalAddress parse(String typed) {
        var text = typed.strip().split("[?#]", 2)[0];
        Issues.none().when(text.isEmpty(), "address", "missing").throwIfAny();
        var whole = text.matches("(?i)[a-z][a-z0-9+.-]*://.*") ? text : "https://" + text;
        if (!OutwardRules.isAddress(whole)) throw new Rejected(Issues.of("address", "not-a-page"));
        return PlainAddress.of(URI.create(whole), whole)
                .map(PortalAddress::new)
                .orElseThrow(() -> new Rejected(Issues.of("address", "not-a-page")));
    }

    /** Returns the host without "www.", which identifies the site. */
    public String host() {
        return host(value);
    }

    /** Returns true if this address belongs to the portal. */
    public boolean holds(URI address) {
        return host().equals(host(address)) && value.getPort() == address.getPort();
    }

    private static String host(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }
}
