package vn.lantoa.campaign.social;

import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertNotFound;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.GuardedAsset;
import vn.lantoa.asset.VersionId;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.plan.CampaignItem;
import vn.lantoa.campaign.plan.Campaigns;
import vn.lantoa.kernel.Actor;

/** Officers for whom an item has no kit for social networks. */
class ReadSocialKitTest {
    private static final CampaignItemId ITEM = new CampaignItemId(UUID.randomUUID());

    private final GuardedAsset one = new GuardedAsset();

    @Test
    void an_item_without_an_asset_has_no_kit() {
        assertConflict(() -> read(null, one.reader), "nothing-attached");
    }

    @Test
    void only_officers_of_the_agency_get_the_kit() {
        for (var by : List.of(one.stranger, Actor.partner(UUID.randomUUID()), Actor.ANONYMOUS))
            assertNotFound(() -> read(one.version.id(), by));
    }

    private void read(@Nullable VersionId attached, Actor by) {
        var read = new ReadSocialKit();
        read.assets = one.access;
        read.versions = one.versions;
        read.campaigns = new Campaigns() {
            @Override
            public CampaignId campaignOf(CampaignItemId item) {
                return new CampaignId(UUID.randomUUID());
            }

            @Override
            public CampaignItem item(CampaignItemId id) {
                return new CampaignItem() {
                    @Override
                    public CampaignItemId id() {
                        return id;
                    }

                    @Override
                    public Optional<VersionId> findVersion() {
                        return Optional.ofNullable(attached);
                    }
                };
            }
        };
        read.call(ITEM, by);
    }
}
