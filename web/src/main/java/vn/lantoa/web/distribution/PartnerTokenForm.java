package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.partner.ApiTokenId;
import vn.lantoa.organisation.partner.IssuePartnerToken;
import vn.lantoa.organisation.partner.IssuedToken;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RevokeToken;
import vn.lantoa.organisation.partner.RotateToken;
import vn.lantoa.organisation.partner.TokenPurpose;
import vn.lantoa.web.page.TypedForm;

/** Passes token forms to their use cases, for administrators and for the partner itself. */
@RequestScoped
public class PartnerTokenForm {
    @Inject
    TypedForm form;

    @Inject
    HubAddress address;

    @Inject
    IssuePartnerToken issue;

    @Inject
    RotateToken rotate;

    @Inject
    RevokeToken revoke;

    /** Issues a token; returns the token's value, or the addresses of the feed that it opens. */
    public String issue(Actor by, PartnerId partner) {
        var command = new IssuePartnerToken.Command(
                by, partner, purpose(form.text("purpose")), form.text("label"), form.number("days", 0));
        return shown(issue.call(command));
    }

    /** Rotates a token; returns the new value, or the addresses of the feed that it opens. */
    public String rotate(Actor by, UUID token) {
        var command = new RotateToken.Command(
                by, new ApiTokenId(token), form.number("days", 0), form.number("overlapDays", -1));
        return shown(rotate.call(command));
    }

    private String shown(IssuedToken issued) {
        var feeds = addresses(issued, address);
        return feeds.isEmpty() ? issued.value().value() : String.join(" · ", feeds);
    }

    public void revoke(Actor by, UUID token) {
        revoke.call(by, new ApiTokenId(token));
    }

    /** Returns the purpose of a token; the API by default. */
    static TokenPurpose purpose(@Nullable String said) {
        if (said == null || said.isBlank()) return TokenPurpose.API;
        return Stream.of(TokenPurpose.values())
                .filter(one -> one.name().equalsIgnoreCase(said))
                .findFirst()
                .orElseThrow(() -> new Rejected(Issues.of("purpose", "unknown", said)));
    }

    /** Returns the addresses of the token's feed, one address per format; none if the token is not for a feed. */
    static List<String> addresses(IssuedToken issued, HubAddress address) {
        if (issued.purpose() != TokenPurpose.FEED) return List.of();
        var place = "/feeds/private/" + issued.value().value() + ".";
        return Stream.of("rss", "atom", "json")
                .map(format -> address.of(place + format).toString())
                .toList();
    }
}
