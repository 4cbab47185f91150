/** The gateway to telecom companies: routes, contact lists, opt-outs and mailings, as API and console pages. */
@NullMarked
package vn.lantoa.web.sms.gateway;

import org.jspecify.annotations.NullMarked;
