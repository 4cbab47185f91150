/**
 * Owns: the index of public words, and the tokenizer. Comes after: catalogue. Hands over by: the tables
 * search_document, search_word and search_passage. They only propose results: each is checked against the current
 * releases.
 */
@NullMarked
package vn.lantoa.catalogue.index;

import org.jspecify.annotations.NullMarked;
