package vn.lantoa.sms.order;

import vn.lantoa.sms.guard.ContactTerms;
import vn.lantoa.sms.guard.QuietHours;

/**
 * The terms that the company must keep, as they were set when it was ordered.
 *
 * @param most the most messages to one number in any 24 hours, of all orders together
 * @param optOutWord with which a phone opts out; empty: none
 */
public record OrderTerms(String label, QuietHours quiet, int most, String optOutWord) {
    static OrderTerms of(ContactTerms terms) {
        return new OrderTerms(terms.label(), terms.quiet(), terms.most(), terms.optOutWord());
    }
}
