/**
 * Owns: SMPP 3.4 by jSMPP, and nothing else knows it. Comes after: sms.gateway. Hands over by:
 * {@link vn.lantoa.sms.gateway.SmscLinks}.
 */
@NullMarked
package vn.lantoa.sms.smpp;

import org.jspecify.annotations.NullMarked;
