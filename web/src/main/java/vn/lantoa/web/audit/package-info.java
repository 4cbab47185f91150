/**
 * Owns: auditors' views of the audit log, and operators' views of the hub. Comes after: signin, page. Hands over by:
 * REST resources and console pages.
 */
@NullMarked
package vn.lantoa.web.audit;

import org.jspecify.annotations.NullMarked;
