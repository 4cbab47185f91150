/**
 * Owns: the public pages of the years, and their open data: CSV, JSON, and what describes them (DCAT-AP). Comes after:
 * web.report. Hands over by: pages and files that are the same for everybody.
 */
@NullMarked
package vn.lantoa.web.report.year;

import org.jspecify.annotations.NullMarked;
