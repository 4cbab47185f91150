/**
 * Owns: pages (layouts, messages, static files). Comes after: request. Hands over by: the record {@link
 * vn.lantoa.web.page.Page}, which a resource returns.
 */
@NullMarked
package vn.lantoa.web.page;

import org.jspecify.annotations.NullMarked;
