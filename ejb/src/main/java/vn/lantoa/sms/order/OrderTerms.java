package vn.lantoa.sms.order;

import vn.lantoa.sms.guard.ContactTerms;
import vn.lantoa.sms.guard.QuietHours;

/**
 * What the company is to keep to, as it was set when it was ordered.
 *
 * @param most how many messages one number may get in any 24 hours, of all orders together
 * @param optOutWord with which a phone says "no more"; empty: none
 */
public record OrderTerms(String label, QuietHours quiet, int most, String optOutWord) {
    static OrderTerms of(ContactTerms terms) {
        return new OrderTerms(terms.label(), terms.quiet(), terms.most(), terms.optOutWord());
    }
}
