/**
 * Owns: the totals and evidence of units in the console and the API. Comes after: web.campaign. Hands over by: pages,
 * CSV and JSON.
 */
@NullMarked
package vn.lantoa.web.coverage;

import org.jspecify.annotations.NullMarked;
