/**
 * Owns: bulletins for loudspeakers and radio: console pages, API and podcast feed. Comes after: the stage bulletin.
 * Hands over by: pages, JSON and feeds.
 */
@NullMarked
package vn.lantoa.web.bulletin;

import org.jspecify.annotations.NullMarked;
