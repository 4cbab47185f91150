/**
 * Owns: the register of public services: their national codes, descriptions and responsible organisations, and the
 * state of their addresses on the national portal. Comes after: organisation. Hands over by:
 * {@link vn.lantoa.service.ServiceRegister} and ServicesChanged.
 */
@NullMarked
package vn.lantoa.service;

import org.jspecify.annotations.NullMarked;
