/**
 * Owns: SMPP 3.4 by jSMPP, the only package that uses it. Comes after: sms.gateway. Hands over by:
 * {@link vn.lantoa.sms.gateway.SmscLinks}.
 */
@NullMarked
package vn.lantoa.sms.smpp;

import org.jspecify.annotations.NullMarked;
