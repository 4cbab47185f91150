/**
 * Owns: officers' saved searches. Comes after: catalogue.search. Hands over by: the token under which press serves a
 * feed of each.
 */
@NullMarked
package vn.lantoa.catalogue.search.saved;

import org.jspecify.annotations.NullMarked;
