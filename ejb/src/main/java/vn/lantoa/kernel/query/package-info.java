/**
 * Owns: SQL queries, the time limit for long ones, and the results stored for idempotency keys. Comes after: the entity
 * manager. Hands over by: the bean {@link vn.lantoa.kernel.query.Database}, which creates a
 * {@link vn.lantoa.kernel.query.SqlQuery} with named parameters; rows become records by column name.
 */
@NullMarked
package vn.lantoa.kernel.query;

import org.jspecify.annotations.NullMarked;
