/**
 * Owns: the public yearly pages and their open data: CSV, JSON and a DCAT-AP description. Comes after: web.report.
 * Hands over by: pages and files that are the same for everyone.
 */
@NullMarked
package vn.lantoa.web.report.year;

import org.jspecify.annotations.NullMarked;
