/**
 * Owns: the connections to telecom companies (SMPP 3.4) and their settings. Comes after: sms.segment. Hands over by:
 * {@link vn.lantoa.sms.route.Route}.
 */
@NullMarked
package vn.lantoa.sms.route;

import org.jspecify.annotations.NullMarked;
