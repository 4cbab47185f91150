/**
 * Owns: operations on human-readable text for any stage: messages, normalization of typed text, text without
 * diacritics, text in a URL. Comes after: nothing. Hands over by: static methods.
 */
@NullMarked
package vn.lantoa.kernel.text;

import org.jspecify.annotations.NullMarked;
