/**
 * Owns: the rendering of pages, the only web package that uses FreeMarker. Comes after: page. Hands over by: a rendered
 * text.
 */
@NullMarked
package vn.lantoa.web.page.template;

import org.jspecify.annotations.NullMarked;
