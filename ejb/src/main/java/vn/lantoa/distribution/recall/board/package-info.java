/**
 * Owns: what officers and partners read of the recall board. Comes after: distribution.recall. Hands over by: records.
 */
@NullMarked
package vn.lantoa.distribution.recall.board;

import org.jspecify.annotations.NullMarked;
