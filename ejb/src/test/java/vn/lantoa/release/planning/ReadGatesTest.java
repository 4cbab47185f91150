package vn.lantoa.release.planning;

import static vn.lantoa.kernel.Refusals.assertNotFound;

import org.junit.jupiter.api.Test;
import vn.lantoa.asset.GuardedAsset;

class ReadGatesTest {
    @Test
    void readers_of_a_version_see_its_failed_checks() {
        var one = new GuardedAsset();
        var read = new ReadGates();
        read.access = one.access;

        one.assertHidden(by -> read.call(one.asset.id(), 1, by));
        assertNotFound(() -> read.call(one.asset.id(), 2, one.reader));
    }
}
