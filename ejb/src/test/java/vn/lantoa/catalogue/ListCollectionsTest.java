package vn.lantoa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;

class ListCollectionsTest {
    @Test
    void officers_without_a_role_see_no_collection() {
        var list = new ListCollections();
        list.access = new GrantedRoles();

        for (var by : List.of(Actor.officer(UUID.randomUUID()), Actor.partner(UUID.randomUUID()), Actor.ANONYMOUS))
            assertThat(list.call(by)).isEmpty();
    }
}
