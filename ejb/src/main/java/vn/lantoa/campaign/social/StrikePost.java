package vn.lantoa.campaign.social;

import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.plan.CampaignAccess;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;

/** Strikes a post that was recorded wrongly or no longer exists. */
@UseCase
public class StrikePost {
    @Inject
    AuditLog audit;

    @Inject
    SocialKits posts;

    @Inject
    CampaignAccess access;

    public void call(CampaignItemId id, SocialPostId post, Actor by) {
        var item = access.make(id, by).item();
        if (!posts.strike(item.id(), post)) throw new NotFound("social-post:" + post);
        audit.record(by, "post-struck", item.place().subject(), Map.of("post", post.toString()));
    }
}
