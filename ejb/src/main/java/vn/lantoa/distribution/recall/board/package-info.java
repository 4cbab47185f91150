/**
 * Owns: what officers and partners read of the recall board: told and taken down, kept apart. Comes after:
 * distribution.recall. Hands over by: records.
 */
@NullMarked
package vn.lantoa.distribution.recall.board;

import org.jspecify.annotations.NullMarked;
