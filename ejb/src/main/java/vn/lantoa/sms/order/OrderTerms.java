package vn.lantoa.sms.order;

import vn.lantoa.sms.contact.ContactTerms;
import vn.lantoa.sms.contact.QuietHours;

/**
 * Terms that the company must keep, as set at the time of ordering.
 *
 * @param most maximum number of messages to one number in any 24 hours, over all orders
 * @param optOutWord word with which a recipient opts out; empty for none
 */
public record OrderTerms(String label, QuietHours quiet, int most, String optOutWord) {
    static OrderTerms of(ContactTerms terms) {
        return new OrderTerms(terms.label(), terms.quiet(), terms.most(), terms.optOutWord());
    }
}
