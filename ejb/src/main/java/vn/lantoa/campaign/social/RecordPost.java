package vn.lantoa.campaign.social;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.plan.CampaignAccess;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;

/** Records where an item was posted. Allowed for the agency that produces the item and the campaign's leaders. */
@UseCase
public class RecordPost {
    @Inject
    CampaignAccess access;

    @Inject
    SocialKits posts;

    @Inject
    AuditLog audit;

    /** @param network slug of the network */
    public SocialPostId call(CampaignItemId of, String network, String address, Actor by) {
        var item = access.make(of, by).item();
        PostRules.check(network, address.strip()).throwIfAny();
        var id = posts.add(item.id(), network, address.strip(), by);
        audit.record(by, "post-recorded", item.place().subject(), Map.of("post", id.toString()));
        return id;
    }

    /** Rules for the address of a post. */
    static final class PostRules {
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
}
