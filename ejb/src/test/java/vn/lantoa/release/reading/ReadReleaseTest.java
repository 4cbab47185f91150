package vn.lantoa.release.reading;

import static vn.lantoa.kernel.Refusals.assertNotFound;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.GuardedAsset;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.GivenRows;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.release.ReleaseId;

class ReadReleaseTest {
    @Test
    void assets_unreleased_by_the_callers_agencies_are_not_found() {
        var rows = new ReleaseRows();
        rows.database = GivenRows.of();
        rows.access = new GrantedRoles();
        var read = new ReadRelease();
        read.rows = rows;
        var release = new ReleaseId(UUID.randomUUID());

        assertNotFound(() -> read.line(release, Actor.officer(UUID.randomUUID())));
        assertNotFound(() -> read.call(release, Actor.officer(UUID.randomUUID())));
    }

    @Test
    void readers_of_a_version_see_its_failed_checks() {
        var one = new GuardedAsset();
        var read = new ReadRelease();
        read.access = one.access;

        one.assertHidden(by -> read.gates(one.asset.id(), 1, by));
        assertNotFound(() -> read.gates(one.asset.id(), 2, one.reader));
    }
}
