/**
 * Owns: the rendering of pages, the only place of the web that knows FreeMarker. Comes after: page. Hands over by: a rendered text.
 */
@NullMarked
package vn.lantoa.web.page.template;

import org.jspecify.annotations.NullMarked;
