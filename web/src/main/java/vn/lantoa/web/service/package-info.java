/**
 * Owns: the surfaces of the register of public services: the page of what explains one, the register in the console and
 * over the API. Comes after: web.catalogue. Hands over by: pages and JSON.
 */
@NullMarked
package vn.lantoa.web.service;

import org.jspecify.annotations.NullMarked;
