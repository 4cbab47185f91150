package vn.lantoa.release.parity;

import static vn.lantoa.kernel.Refusals.assertNotFound;

import org.junit.jupiter.api.Test;
import vn.lantoa.asset.GuardedAsset;

/** Callers who may not see an asset's languages and its source. */
class ReadParityTest {
    @Test
    void variants_are_visible_to_the_agency_and_versions_to_their_readers() {
        var one = new GuardedAsset();
        var read = new ReadParity();
        read.access = one.access;

        one.assertHidden(by -> read.ofVersion(one.asset.id(), 1, by));
        assertNotFound(() -> read.ofVersion(one.asset.id(), 2, one.reader));
        one.grant(one.version);
        one.assertHidden(by -> read.call(one.asset.id(), by));
        one.assertHidden(by -> read.followable(one.asset.id(), by));
    }
}
