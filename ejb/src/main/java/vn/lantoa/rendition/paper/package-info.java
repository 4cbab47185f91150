/**
 * Owns: the text of documents, page by page, taken out in a bounded child JVM. Comes after: rendition. Hands over by: the
 * port there.
 */
@NullMarked
package vn.lantoa.rendition.paper;

import org.jspecify.annotations.NullMarked;
