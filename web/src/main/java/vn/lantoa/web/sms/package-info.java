/**
 * Owns: messages for telecom companies and their tariffs, as API and console pages. Comes after: the stage sms. Hands
 * over by: REST resources and console pages.
 */
@NullMarked
package vn.lantoa.web.sms;

import org.jspecify.annotations.NullMarked;
