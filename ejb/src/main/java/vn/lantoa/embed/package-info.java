/**
 * Owns: the embeds in other sites: oEmbed answers and the pages for their frames. Comes after: distribution. Hands over
 * by: documents rendered once for each state of the change log.
 */
@NullMarked
package vn.lantoa.embed;

import org.jspecify.annotations.NullMarked;
