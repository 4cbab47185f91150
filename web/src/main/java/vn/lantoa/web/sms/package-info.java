/** Messages for telecom companies and their tariffs, as API and console pages. */
@NullMarked
package vn.lantoa.web.sms;

import org.jspecify.annotations.NullMarked;
