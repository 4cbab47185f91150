/**
 * Owns: the register of public services: their national codes, what they are, who is responsible for them, and whether
 * their addresses on the national portal answer. Comes after: organisation. Hands over by: {@link
 * vn.lantoa.service.ServiceRegister} and ServicesChanged.
 */
@NullMarked
package vn.lantoa.service;

import org.jspecify.annotations.NullMarked;
