package vn.lantoa.sms.contact;

import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.GivenOversight;

/** Officers who may not set the times and frequency of messages. */
class ContactTermsRefusalsTest {
    @Test
    void only_administrators_of_the_whole_province_set_terms() {
        var auditor = Actor.officer(UUID.randomUUID());
        var set = new SetContactTerms();
        set.oversight = new GivenOversight(Actor.officer(UUID.randomUUID()), auditor);

        for (var by : List.of(auditor, Actor.officer(UUID.randomUUID()), Actor.partner(UUID.randomUUID())))
            assertForbidden(() -> set.call(MessageClass.values()[0], ContactTerms.STRICT, by));
    }
}
