/**
 * Owns: the rendering of templates, the only use of FreeMarker in the domain. Comes after: kernel. Hands over by: the
 * port Templates.
 */
@NullMarked
package vn.lantoa.platform.template;

import org.jspecify.annotations.NullMarked;
