/** Orders to telecom companies, for people and for programs. */
@NullMarked
package vn.lantoa.web.sms.order;

import org.jspecify.annotations.NullMarked;
