/** Owns: the pages behind the codes on paper. Comes after: embed. Hands over by: documents without scripts. */
@NullMarked
package vn.lantoa.embed.leaflet;

import org.jspecify.annotations.NullMarked;
