/**
 * Owns: the public catalogue: the read side of public releases and of the notices in the place of withdrawn ones. Comes
 * after: release. Hands over by: records read straight from SQL.
 */
@NullMarked
package vn.lantoa.catalogue;

import org.jspecify.annotations.NullMarked;
