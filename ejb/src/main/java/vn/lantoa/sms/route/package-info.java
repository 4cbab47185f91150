/**
 * Owns: the ways to telecom companies (SMPP 3.4) and what each of them takes. Comes after: sms.segment. Hands over by:
 * {@link vn.lantoa.sms.route.Route}.
 */
@NullMarked
package vn.lantoa.sms.route;

import org.jspecify.annotations.NullMarked;
