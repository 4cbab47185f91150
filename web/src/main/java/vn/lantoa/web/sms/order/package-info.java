/** Orders to telecom companies, as API and console pages. */
@NullMarked
package vn.lantoa.web.sms.order;

import org.jspecify.annotations.NullMarked;
