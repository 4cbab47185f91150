/**
 * Owns: the surfaces of declarations: forms, lists and files in the console, and the API. Comes after: web.coverage.
 * Hands over by: pages and JSON.
 */
@NullMarked
package vn.lantoa.web.coverage.declared;

import org.jspecify.annotations.NullMarked;
