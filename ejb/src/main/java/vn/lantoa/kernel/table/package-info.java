/**
 * Owns: tables as files, for any stage: CSV, workbooks, and ZIP archives whose bytes say nothing of when they were made.
 * Comes after: nothing. Hands over by: values.
 */
@NullMarked
package vn.lantoa.kernel.table;

import org.jspecify.annotations.NullMarked;
