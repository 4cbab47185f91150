/**
 * Owns: the pages of the province's plan. Comes after: web.organisation. Hands over by: pages.
 */
@NullMarked
package vn.lantoa.web.plan;

import org.jspecify.annotations.NullMarked;
