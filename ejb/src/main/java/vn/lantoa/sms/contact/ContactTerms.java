package vn.lantoa.sms.contact;

import java.util.Set;

/**
 * Contact terms of one class of messages. The default terms are strict.
 *
 * @param most maximum number of messages to one number in any 24 hours, over all classes
 * @param label required prefix of the text; empty for none
 * @param bases sufficient legal bases
 * @param heedsOptOut whether opt-outs apply
 * @param optOutWord word with which a recipient opts out, in capitals; empty if this class has no specific word
 */
public record ContactTerms(
        QuietHours quiet, int most, String label, Set<LegalBasis> bases, boolean heedsOptOut, String optOutWord) {
    /**
     * The strict terms: quiet hours from 22:00 to 07:00, three messages per day, consent only, and opt-outs apply
     * ("TC", từ chối).
     */
    public static final ContactTerms STRICT =
            new ContactTerms(QuietHours.STRICT, 3, "[TB]", Set.of(LegalBasis.CONSENT), true, "TC");

    public ContactTerms {
        bases = Set.copyOf(bases);
        if (most < 0) throw new IllegalArgumentException("negative daily limit");
    }
}
