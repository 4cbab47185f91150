package vn.lantoa.sms.guard;

import java.util.Set;

/**
 * What holds for one class of messages: a setting, strict unless somebody sets it otherwise.
 *
 * @param most how many messages one number may get in any 24 hours, of all classes together
 * @param label what must stand first in the text; empty: nothing
 * @param bases the legal bases that are enough
 * @param heedsOptOut whether who has said "no more" is left alone
 * @param optOutWord the word with which a phone says so, in capitals; empty: none of this class's own
 */
public record ContactTerms(
        QuietHours quiet, int most, String label, Set<LegalBasis> bases, boolean heedsOptOut, String optOutWord) {
    /** Quiet from 22 to 7, three a day, consent alone, and a "no" ("TC", từ chối) is a no. */
    public static final ContactTerms STRICT =
            new ContactTerms(QuietHours.STRICT, 3, "[TB]", Set.of(LegalBasis.CONSENT), true, "TC");

    public ContactTerms {
        bases = Set.copyOf(bases);
        if (most < 0) throw new IllegalArgumentException("fewer than none a day");
    }
}
