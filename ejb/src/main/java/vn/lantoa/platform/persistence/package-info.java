/**
 * Owns: the mapping of Java names and instants to columns. Comes after: kernel. Hands over by: the persistence unit,
 * which applies them to every entity.
 */
@NullMarked
package vn.lantoa.platform.persistence;

import org.jspecify.annotations.NullMarked;
