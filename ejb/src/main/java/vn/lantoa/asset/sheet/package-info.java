/**
 * Owns: the reading of a table (XLSX) whose rows name files, and of the directory of the ZIP in which these are. Comes
 * after: asset.child. Hands over by: rows and entries, from which a page begins drafts.
 */
@NullMarked
package vn.lantoa.asset.sheet;

import org.jspecify.annotations.NullMarked;
