/**
 * Owns: the views of an asset for officers: its draft, its versions, the changes between two versions. Comes after:
 * draft. Hands over by: records ready to be shown or sent.
 */
@NullMarked
package vn.lantoa.asset.history;

import org.jspecify.annotations.NullMarked;
