/**
 * Owns: the recall board for officers and partners: told and taken down, kept apart. Comes after: distribution.recall.
 * Hands over by: records.
 */
@NullMarked
package vn.lantoa.distribution.recall.board;

import org.jspecify.annotations.NullMarked;
