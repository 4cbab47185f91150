package vn.lantoa.sms.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.lantoa.kernel.Issues;

/** Rules for a contact list. */
final class ContactListRules {
    static final int MOST = 200_000;
    static final int LONGEST_EVIDENCE = 500;
    private static final Duration LONGEST = Duration.ofDays(366);

    private ContactListRules() {}

    /** @param strange line numbers, from 1, of lines that are not Vietnamese phone numbers */
    static Issues check(ContactList list, List<Integer> strange, Instant now) {
        var evidence = list.evidence();
        return Issues.none()
                .when(list.name().isBlank() || list.name().length() > 200, "name", "missing")
                .when(evidence.isBlank(), "evidence", "missing")
                .when(evidence.length() > LONGEST_EVIDENCE, "evidence", "too-long", LONGEST_EVIDENCE)
                .when(list.size() == 0 && strange.isEmpty(), "numbers", "missing")
                .when(list.size() > MOST, "numbers", "too-many", MOST)
                .when(
                        !strange.isEmpty(),
                        "numbers",
                        "not-numbers",
                        strange.size(),
                        strange.isEmpty() ? 0 : strange.get(0))
                .when(!list.purgeAt().isAfter(now), "purgeAt", "order-window-past")
                .when(list.purgeAt().isAfter(now.plus(LONGEST)), "purgeAt", "kept-too-long", LONGEST.toDays());
    }
}
