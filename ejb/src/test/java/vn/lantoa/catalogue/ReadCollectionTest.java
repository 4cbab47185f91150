package vn.lantoa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;

class ReadCollectionTest {
    @Test
    void officers_without_a_role_see_no_collection() {
        var read = new ReadCollection();
        read.access = new GrantedRoles();

        for (var by : List.of(Actor.officer(UUID.randomUUID()), Actor.partner(UUID.randomUUID()), Actor.ANONYMOUS))
            assertThat(read.list(by)).isEmpty();
    }
}
