/**
 * Owns: the checks of a request before a resource reads it (decodable text, well-formed JSON), the parsing of its
 * values, and connections that wait for changes without holding a thread. Comes after: the stage organisation. Hands
 * over by: rejections in one format for every address, and {@link vn.lantoa.web.request.SubscriberRegistry}.
 */
@NullMarked
package vn.lantoa.web.request;

import org.jspecify.annotations.NullMarked;
