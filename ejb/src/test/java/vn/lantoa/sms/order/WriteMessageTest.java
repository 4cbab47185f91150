package vn.lantoa.sms.order;

import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.GuardedAsset;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;

/** Officers who may not write messages. */
class WriteMessageTest {
    @Test
    void only_uploaders_of_an_agency_write_messages_for_it() {
        var one = new GuardedAsset();
        var write = new WriteMessage();
        write.access = one.access;

        for (var by : List.of(one.reader, one.stranger, Actor.partner(UUID.randomUUID()), Actor.ANONYMOUS))
            assertForbidden(() -> write.call(
                    new WriteMessage.Command(one.agency, Language.VI, "Nhắc hẹn", "Mang theo giấy tờ.", by)));
    }
}
