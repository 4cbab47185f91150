package vn.lantoa.campaign.social;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
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

    @Inject
    Clock clock;

    /** @param network slug of the network */
    public record Command(CampaignItemId item, String network, String address, Actor by) {}

    public SocialPostId call(Command command) {
        var item = access.make(command.item(), command.by()).item();
        var address = command.address().strip();
        PostRules.check(command.network(), address).throwIfAny();
        var network = Networks.find(command.network()).orElseThrow();
        var id = posts.add(item.id(), network, address, command.by(), clock.instant());
        audit.record(command.by(), "post-recorded", item.place().subject(), Map.of("post", id.toString()));
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
