package vn.lantoa.distribution.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.Reach;

/** Officers who may not see who would receive a version. */
class PreviewReceiversTest {
    @Test
    void releasers_see_recipients_and_agency_only_releases_have_none() {
        var releaser = Actor.officer(UUID.randomUUID());
        var uploader = Actor.officer(UUID.randomUUID());
        var agency = new OrganisationId(UUID.randomUUID());
        var preview = new PreviewReceivers();
        preview.access =
                new GrantedRoles().grant(releaser, Role.RELEASER, agency).grant(uploader, Role.UPLOADER, agency);
        var versions = List.of(new VersionId(UUID.randomUUID()));

        // not even a database query is made
        for (var by : List.of(uploader, Actor.partner(UUID.randomUUID()), Actor.ANONYMOUS))
            assertThat(preview.call(versions, Reach.PUBLIC, by)).isEmpty();
        assertThat(preview.call(versions, Reach.INTERNAL, releaser)).isEmpty();
    }
}
