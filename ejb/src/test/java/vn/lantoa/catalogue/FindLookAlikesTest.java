package vn.lantoa.catalogue;

import static vn.lantoa.kernel.Refusals.assertNotFound;

import org.junit.jupiter.api.Test;
import vn.lantoa.asset.GuardedAsset;

/** Officers who may not see similar assets. */
class FindLookAlikesTest {
    @Test
    void only_the_agency_sees_them_for_drafts_and_only_readers_for_versions() {
        var one = new GuardedAsset();
        var find = new FindLookAlikes();
        find.assets = one.access;
        one.grant(one.sealed(2));

        one.assertHidden(by -> find.call(one.asset.id(), null, by));
        one.assertHidden(by -> find.call(one.asset.id(), 1, by));
        assertNotFound(() -> find.call(one.asset.id(), 3, one.reader));
    }
}
