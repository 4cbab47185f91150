/**
 * Owns: the walk of every kind of user over every page of the running product, link by link and form by form, without a
 * browser. Comes after: the product of all system tests. Hands over by: nothing.
 */
@NullMarked
package vn.lantoa.system.surf;

import org.jspecify.annotations.NullMarked;
