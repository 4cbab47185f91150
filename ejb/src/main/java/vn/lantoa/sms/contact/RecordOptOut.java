package vn.lantoa.sms.contact;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/** Records an opt-out that was reported to an officer. It applies at once and to all agencies. */
@UseCase
public class RecordOptOut {
    @Inject
    OptOuts optOuts;

    @Inject
    PhoneNumberCipher cipher;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Records the opt-out. */
    public void call(String number, Actor by) {
        if (!access.allowsAnywhere(by, Role.RELEASER)) throw new Forbidden("releaser");
        var key = cipher.open().find(number).orElseThrow(() -> new Rejected(Issues.of("number", "malformed")));
        optOuts.add(key, OptOuts.Way.OFFICER, clock.instant());
        // not even the hash is logged: readers of the audit log need not know whose number it is
        audit.record(by, "opt-out-recorded", "opt-out", Map.of());
    }
}
