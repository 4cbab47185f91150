/**
 * Owns: the surfaces of good practice: nominations in the console, as tables and in the API. Comes after: web.coverage.
 * Hands over by: pages, CSV, workbooks and JSON.
 */
@NullMarked
package vn.lantoa.web.coverage.practice;

import org.jspecify.annotations.NullMarked;
