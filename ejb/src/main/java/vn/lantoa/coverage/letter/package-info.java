/**
 * Owns: the weekly letter to each unit: uses found, tasks without evidence, and withdrawn or expired assets still on
 * display. Comes after: coverage. Hands over by: e-mail.
 */
@NullMarked
package vn.lantoa.coverage.letter;

import org.jspecify.annotations.NullMarked;
