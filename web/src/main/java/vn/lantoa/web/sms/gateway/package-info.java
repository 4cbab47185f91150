/** The gateway to telecom companies: routes, contact lists, opt-outs and mailings, for programs and for people. */
@NullMarked
package vn.lantoa.web.sms.gateway;

import org.jspecify.annotations.NullMarked;
