/**
 * Owns: the public catalogue: the read side of public releases and of the notices in the place of withdrawn ones,
 * and short addresses, with their visits counted by day and of nobody. Comes after: release. Hands over by: records
 * read straight from SQL.
 */
@NullMarked
package vn.lantoa.catalogue;

import org.jspecify.annotations.NullMarked;
