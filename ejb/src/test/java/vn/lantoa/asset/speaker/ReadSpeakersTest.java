package vn.lantoa.asset.speaker;

import org.junit.jupiter.api.Test;
import vn.lantoa.asset.GuardedAsset;

/** Officers who may not see who has reviewed a version in their language. */
class ReadSpeakersTest {
    @Test
    void only_officers_of_the_agency_see_names_of_speakers() {
        var one = new GuardedAsset();
        var read = new ReadSpeakers();
        read.access = one.access;
        one.grant(one.version);

        one.assertHidden(by -> read.call(one.asset.id(), 1, by));
    }
}
