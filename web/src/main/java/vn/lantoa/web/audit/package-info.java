/**
 * Owns: the audit log as auditors see it, and the state of the hub as its operators see it. Comes after: signin, page. Hands over by: REST resources and console pages.
 */
@NullMarked
package vn.lantoa.web.audit;

import org.jspecify.annotations.NullMarked;
