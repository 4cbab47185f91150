/** The gateway to telecom companies: routes, lists, refusals and mailings, for programs and for people. */
@NullMarked
package vn.lantoa.web.sms.gateway;

import org.jspecify.annotations.NullMarked;
