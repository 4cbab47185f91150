/**
 * Owns: how Java names and instants become columns. Comes after: kernel. Hands over by: the persistence unit, which
 * applies them to every entity.
 */
@NullMarked
package vn.lantoa.platform.persistence;

import org.jspecify.annotations.NullMarked;
