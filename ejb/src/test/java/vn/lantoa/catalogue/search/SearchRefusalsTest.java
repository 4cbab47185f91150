package vn.lantoa.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** Queries that are not searched for, and officers who may not see similar assets. */
class SearchRefusalsTest {
    private static final String LONG = "x".repeat(SearchRequest.LONGEST + 1);

    @Test
    void titles_are_suggested_for_words_of_limited_length() {
        var suggest = new SuggestTitles();

        assertRejected(() -> suggest.call(LONG), "q too-long");
        assertThat(suggest.call(" … ")).isEmpty();
    }

    @Test
    void uploaders_see_similar_assets_and_drafts_of_their_agency() {
        var uploader = Actor.officer(UUID.randomUUID());
        var approver = Actor.officer(UUID.randomUUID());
        var agency = new OrganisationId(UUID.randomUUID());
        var find = new FindSimilar();
        find.access = new GrantedRoles().grant(uploader, Role.UPLOADER, agency).grant(approver, Role.APPROVER, agency);

        for (var by : List.of(approver, Actor.partner(UUID.randomUUID()), Actor.ANONYMOUS))
            assertForbidden(() -> find.call("hồ sơ", by));
        assertRejected(() -> find.call(LONG, uploader), "title too-long");
        assertThat(find.call(" … ", uploader)).isEmpty();
    }
}
