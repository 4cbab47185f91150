package vn.lantoa.asset.speaker;

import org.junit.jupiter.api.Test;
import vn.lantoa.asset.GuardedAsset;

/** Officers who may not see who has reviewed a version in their language. */
class ReadSpeakersTest {
    @Test
    void names_are_for_officers_of_the_agency_even_where_others_may_read_the_version() {
        var one = new GuardedAsset();
        var read = new ReadSpeakers();
        read.access = one.access;
        one.grant(one.version);

        one.assertHidden(by -> read.call(one.asset.id(), 1, by));
    }
}
