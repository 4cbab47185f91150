/**
 * Owns: the yearly reports: the board, the form of a unit, its print view and the deadlines in the console, and the
 * API. Comes after: web.coverage. Hands over by: pages and JSON.
 */
@NullMarked
package vn.lantoa.web.report;

import org.jspecify.annotations.NullMarked;
