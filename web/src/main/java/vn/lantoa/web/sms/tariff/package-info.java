/** Tariffs of telecom companies, for people and for programs. */
@NullMarked
package vn.lantoa.web.sms.tariff;

import org.jspecify.annotations.NullMarked;
