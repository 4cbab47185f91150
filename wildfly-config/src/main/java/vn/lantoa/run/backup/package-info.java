/**
 * Owns: backup, verification and restore of a hub: its database by PostgreSQL's own programs, its objects over S3.
 * Comes after: nothing; in production it runs from its own jar with the MinIO client. Hands over by: a folder, lines on
 * the terminal, an exit status.
 */
@NullMarked
package vn.lantoa.run.backup;

import org.jspecify.annotations.NullMarked;
