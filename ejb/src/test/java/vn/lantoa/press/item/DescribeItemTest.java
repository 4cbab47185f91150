package vn.lantoa.press.item;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertNotFound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.distribution.entitlement.EntitledCatalogue;
import vn.lantoa.distribution.entitlement.PartnerState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.PartnerId;

/** Callers for whom an asset has no news item. */
class DescribeItemTest {
    @Test
    void an_item_is_visible_to_partners_allowed_to_know_of_it() {
        var asked = new ArrayList<PartnerId>();
        var describe = new DescribeItem();
        describe.entitled = new EntitledCatalogue() {
            @Override
            public Optional<PartnerState> find(PartnerId partner, AssetId asset) {
                asked.add(partner);
                return Optional.empty();
            }
        };
        var partner = Actor.partner(UUID.randomUUID());
        var asset = new AssetId(UUID.randomUUID());

        for (var by : List.of(Actor.officer(UUID.randomUUID()), Actor.ANONYMOUS, partner))
            assertNotFound(() -> describe.call(by, asset));
        assertThat(asked).containsExactly(new PartnerId(partner.id()));
    }
}
