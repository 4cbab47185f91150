/**
 * Owns: the rendering of templates, the only place of the domain that knows FreeMarker. Comes after: kernel. Hands over by: the port Templates.
 */
@NullMarked
package vn.lantoa.platform.template;

import org.jspecify.annotations.NullMarked;
