/**
 * Owns: running untrusted programs and parsers as child processes limited in time, memory, output and disk. Comes
 * after: kernel. Hands over by: outcomes as values.
 */
@NullMarked
package vn.lantoa.asset.child;

import org.jspecify.annotations.NullMarked;
