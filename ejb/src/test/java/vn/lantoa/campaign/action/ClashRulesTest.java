package vn.lantoa.campaign.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.bulletin.BulletinMedium;
import vn.lantoa.campaign.action.order.PlannedOrder;
import vn.lantoa.campaign.plan.CampaignChannel;

/** Two items that reach the same people within an hour, and pairs that just do not. */
class ClashRulesTest {
    @Test
    void orders_to_one_company_and_audience_within_an_hour_conflict() {
        var order = ordered(Some.order());

        assertThat(clash(order, ordered(Some.order()).at(FaultCases.EIGHT.plusMinutes(59))))
                .isTrue();
        assertThat(clash(order, ordered(Some.order()).at(FaultCases.EIGHT.plusMinutes(60))))
                .isFalse();
        assertThat(clash(order, ordered(Some.orderTo("", "26071")))).isFalse();
        assertThat(clash(order, ordered(Some.orderTo("", "26071", Some.COMMUNE))))
                .isTrue();
        assertThat(clash(order, ordered(Some.orderTo("")))).isTrue();
        assertThat(clash(order, ordered(Some.orderToAnotherCompany()))).isFalse();
    }

    @Test
    void everyone_belongs_to_all_audiences_and_others_are_disjoint() {
        var elderly = ordered(Some.orderTo("elderly", Some.COMMUNE));

        assertThat(clash(elderly, ordered(Some.orderTo("", Some.COMMUNE)))).isTrue();
        assertThat(clash(elderly, ordered(Some.orderTo("elderly", Some.COMMUNE))))
                .isTrue();
        assertThat(clash(elderly, ordered(Some.orderTo("pupils", Some.COMMUNE))))
                .isFalse();
    }

    @Test
    void an_order_and_a_mailing_conflict_only_at_the_same_moment() {
        var unknown = item().message();

        assertThat(clash(ordered(Some.order()), unknown)).isTrue();
        assertThat(clash(ordered(Some.order()), unknown.at(FaultCases.EIGHT.plusMinutes(1))))
                .isFalse();
    }

    @Test
    void bulletins_in_one_commune_within_an_hour_conflict() {
        var bulletin = read(BulletinMedium.LOUDSPEAKER, "17:00", Some.COMMUNE);

        assertThat(clash(bulletin, read(BulletinMedium.LOUDSPEAKER, "17:59", Some.COMMUNE)))
                .isTrue();
        assertThat(clash(bulletin, read(BulletinMedium.LOUDSPEAKER, "18:00", Some.COMMUNE)))
                .isFalse();
        assertThat(clash(bulletin, read(BulletinMedium.LOUDSPEAKER, "17:00", "26071")))
                .isFalse();
        assertThat(clash(bulletin, read(BulletinMedium.RADIO, "17:00", Some.COMMUNE)))
                .isFalse();
        assertThat(clash(
                        bulletin,
                        read(BulletinMedium.LOUDSPEAKER, "17:00", Some.COMMUNE).at(FaultCases.EIGHT.plusDays(1))))
                .isFalse();
    }

    private static boolean clash(Item one, Item other) {
        return ClashRules.clash(one.facts(), other.facts(), Item.ZONE);
    }

    private static Item item() {
        return new Item(new AssetId(UUID.randomUUID()));
    }

    private static Item ordered(PlannedOrder order) {
        return item().message().to(Some.ordered(order));
    }

    private static Item read(BulletinMedium medium, String time, String commune) {
        return item().on(CampaignChannel.BULLETIN).to(Some.read(Some.bulletinIn(medium, time, commune)));
    }
}
