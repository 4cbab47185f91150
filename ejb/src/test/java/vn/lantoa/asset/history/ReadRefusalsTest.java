package vn.lantoa.asset.history;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertNotFound;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.GuardedAsset;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;

/** Officers for whom an asset and its versions are not found. */
class ReadRefusalsTest {
    private final GuardedAsset one = new GuardedAsset();
    private final ReadVersion version = new ReadVersion();

    ReadRefusalsTest() {
        version.access = one.access;
    }

    @Test
    void only_officers_of_its_agency_see_an_asset_and_its_draft() {
        var read = new ReadAsset();
        read.access = one.access;
        one.grant(one.version);

        one.assertHidden(by -> read.call(one.asset.id(), by));
    }

    @Test
    void a_version_is_visible_to_them_and_to_readers_granted_by_later_stages() {
        one.assertHidden(by -> version.call(one.asset.id(), 1, by));
        one.assertHidden(by -> version.idOf(one.asset.id(), 1, by));
        assertNotFound(() -> version.idOf(one.asset.id(), 2, one.reader));
        one.grant(one.version);

        assertThat(version.idOf(one.asset.id(), 1, one.stranger)).isEqualTo(one.version.id());
    }

    @Test
    void differences_need_the_right_to_read_both_versions() {
        one.grant(one.sealed(2));

        one.assertHidden(by -> version.diff(one.asset.id(), 1, 2, by));
        assertThat(version.diff(one.asset.id(), null, 2, one.stranger)).isNotNull();
        assertNotFound(() -> version.diff(one.asset.id(), null, 1, one.stranger));
    }

    @Test
    void the_list_is_limited_to_the_callers_agencies() {
        var list = new ListAssets();
        list.access = one.roles;
        var elsewhere =
                new AssetFacets(null, null, new OrganisationId(UUID.randomUUID()), false, AssetFacets.Order.NEWEST);

        for (var by : List.of(Actor.officer(UUID.randomUUID()), Actor.partner(UUID.randomUUID()), Actor.ANONYMOUS))
            assertThat(list.call(new ListAssets.Query(null, null, null, null, AssetFacets.NONE, null, 20), by)
                            .lines())
                    .isEmpty();
        assertThat(list.call(new ListAssets.Query(null, null, null, null, elsewhere, null, 20), one.uploader)
                        .lines())
                .isEmpty();
    }
}
