/**
 * Owns: the queries in SQL, the limit of time for long ones, and the answers kept for idempotency keys. Comes after: the entity manager, which it goes
 * over. Hands over by: the bean {@link vn.lantoa.kernel.query.Database}, which makes a
 * {@link vn.lantoa.kernel.query.SqlQuery} with named parameters, read into records by the names of columns.
 */
@NullMarked
package vn.lantoa.kernel.query;

import org.jspecify.annotations.NullMarked;
