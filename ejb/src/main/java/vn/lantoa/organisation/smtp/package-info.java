/**
 * Owns: e-mail over SMTP; the only user of the mail library. Comes after: organisation. Hands over by: the port Mailer.
 */
@NullMarked
package vn.lantoa.organisation.smtp;

import org.jspecify.annotations.NullMarked;
