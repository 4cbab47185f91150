/**
 * Owns: the register of places: lists, forms, imports and labels in the console, and the API. Comes after: web.service.
 * Hands over by: pages and JSON.
 */
@NullMarked
package vn.lantoa.web.place;

import org.jspecify.annotations.NullMarked;
