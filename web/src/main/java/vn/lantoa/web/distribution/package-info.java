/**
 * Owns: the partners' own pages. Comes after: web.distribution.partner, web.distribution.recall,
 * web.distribution.published. Hands over by: pages.
 */
@NullMarked
package vn.lantoa.web.distribution;

import org.jspecify.annotations.NullMarked;
