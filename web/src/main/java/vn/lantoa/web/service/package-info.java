/**
 * Owns: the register of public services: the public page of a service, the register in the console, and the API. Comes
 * after: web.catalogue. Hands over by: pages and JSON.
 */
@NullMarked
package vn.lantoa.web.service;

import org.jspecify.annotations.NullMarked;
