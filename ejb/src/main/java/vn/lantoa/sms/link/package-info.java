/**
 * Owns: the port for a connection to a telecom company, whoever makes it. Comes after: sms.route. Hands over by: {@link
 * vn.lantoa.sms.link.SmscLinks}, the port that sms.smpp fills.
 */
@NullMarked
package vn.lantoa.sms.link;

import org.jspecify.annotations.NullMarked;
