/**
 * Owns: the SQL queries, and the time limit for long ones. Comes after: the entity manager, which it uses. Hands over
 * by: the bean {@link vn.lantoa.kernel.query.Database}, which creates a {@link vn.lantoa.kernel.query.SqlQuery} with
 * named parameters, read into records by column names.
 */
@NullMarked
package vn.lantoa.kernel.query;

import org.jspecify.annotations.NullMarked;
