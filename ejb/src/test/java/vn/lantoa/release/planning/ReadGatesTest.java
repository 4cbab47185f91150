package vn.lantoa.release.planning;

import static vn.lantoa.kernel.Refusals.assertNotFound;

import org.junit.jupiter.api.Test;
import vn.lantoa.asset.GuardedAsset;

class ReadGatesTest {
    @Test
    void what_stands_in_the_way_of_a_version_is_told_to_who_may_read_it() {
        var one = new GuardedAsset();
        var read = new ReadGates();
        read.access = one.access;

        one.assertHidden(by -> read.call(one.asset.id(), 1, by));
        assertNotFound(() -> read.call(one.asset.id(), 2, one.reader));
    }
}
