/**
 * Owns: vocabularies for describing assets, read from data files. Comes after: asset. Hands over by: terms with
 * Vietnamese and English names.
 */
@NullMarked
package vn.lantoa.asset.vocabulary;

import org.jspecify.annotations.NullMarked;
