/**
 * Owns: the index of public words, and the definition of a word. Comes after: catalogue. Hands over by: the tables
 * search_document, search_word and search_passage, which decide nothing: every answer is checked against the releases
 * of its very moment.
 */
@NullMarked
package vn.lantoa.catalogue.index;

import org.jspecify.annotations.NullMarked;
