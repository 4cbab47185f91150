/**
 * Owns: tables (XLSX) whose rows name files, and the directory of the ZIP that contains the files. Comes after:
 * asset.child. Hands over by: rows and entries, from which a page creates drafts.
 */
@NullMarked
package vn.lantoa.asset.sheet;

import org.jspecify.annotations.NullMarked;
