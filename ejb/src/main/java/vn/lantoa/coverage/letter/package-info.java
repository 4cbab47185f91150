/**
 * Owns: the letter of the week to each unit: what was found, what is missing, what hangs that should not. Comes after:
 * coverage. Hands over by: e-mail.
 */
@NullMarked
package vn.lantoa.coverage.letter;

import org.jspecify.annotations.NullMarked;
