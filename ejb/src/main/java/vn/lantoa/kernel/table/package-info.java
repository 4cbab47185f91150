/**
 * Owns: tables as files, for any stage: CSV, workbooks, and ZIP archives whose bytes do not depend on the time of
 * creation. Comes after: nothing. Hands over by: values.
 */
@NullMarked
package vn.lantoa.kernel.table;

import org.jspecify.annotations.NullMarked;
