/**
 * Owns: the public catalogue: the read side of public releases and withdrawal notices, and short links, whose visits
 * are counted by day without data about visitors. Comes after: release. Hands over by: records read with SQL.
 */
@NullMarked
package vn.lantoa.catalogue;

import org.jspecify.annotations.NullMarked;
