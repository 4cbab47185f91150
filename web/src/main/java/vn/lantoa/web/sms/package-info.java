/** Messages for telecom companies, and their tariffs: written, measured and read, for people and for programs. */
@NullMarked
package vn.lantoa.web.sms;

import org.jspecify.annotations.NullMarked;
