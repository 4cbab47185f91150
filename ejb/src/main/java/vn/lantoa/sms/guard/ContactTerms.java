package vn.lantoa.sms.guard;

import java.util.Set;

/**
 * The terms of one class of messages: a setting, strict unless somebody sets it otherwise.
 *
 * @param most the most messages to one number in any 24 hours, of all classes together
 * @param label the first words of the text; empty: none
 * @param bases the legal bases that are enough
 * @param heedsOptOut whether opt-outs count
 * @param optOutWord the word with which a phone opts out, in capitals; empty: none of this class's own
 */
public record ContactTerms(
        QuietHours quiet, int most, String label, Set<LegalBasis> bases, boolean heedsOptOut, String optOutWord) {
    /** The strict terms: quiet from 22 to 7, three a day, consent alone, and a "no" ("TC", từ chối) is a no. */
    public static final ContactTerms STRICT =
            new ContactTerms(QuietHours.STRICT, 3, "[TB]", Set.of(LegalBasis.CONSENT), true, "TC");

    public ContactTerms {
        bases = Set.copyOf(bases);
        if (most < 0) throw new IllegalArgumentException("fewer than none a day");
    }
}
