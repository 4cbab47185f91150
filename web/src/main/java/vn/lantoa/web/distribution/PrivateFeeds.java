package vn.lantoa.web.distribution;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.partner.IssuedToken;
import vn.lantoa.organisation.partner.TokenPurpose;

/** Private feeds, for users who issue and revoke the tokens of feeds. */
final class PrivateFeeds {
    private PrivateFeeds() {}

    /** Returns the purpose of a token; the API by default. */
    static TokenPurpose purpose(@Nullable String said) {
        if (said == null || said.isBlank()) return TokenPurpose.API;
        return Stream.of(TokenPurpose.values())
                .filter(one -> one.name().equalsIgnoreCase(said))
                .findFirst()
                .orElseThrow(() -> new Rejected(Issues.of("purpose", "unknown", said)));
    }

    /** Returns the addresses of the token's feed, one per format; none if the token is not for a feed. */
    static List<String> addresses(IssuedToken issued, HubAddress address) {
        if (issued.purpose() != TokenPurpose.FEED) return List.of();
        var place = "/feeds/private/" + issued.value().value() + ".";
        return Stream.of("rss", "atom", "json")
                .map(format -> address.of(place + format).toString())
                .toList();
    }
}
