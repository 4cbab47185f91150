/**
 * Owns: the auditors' view of the audit log. Comes after: signin, page. Hands over by: REST resources and console
 * pages.
 */
@NullMarked
package vn.lantoa.web.audit;

import org.jspecify.annotations.NullMarked;
