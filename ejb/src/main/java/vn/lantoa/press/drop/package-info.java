/**
 * Owns: packages of items uploaded to newsrooms' folders. Comes after: press.item. Hands over by: the gateway of its
 * channel.
 */
@NullMarked
package vn.lantoa.press.drop;

import org.jspecify.annotations.NullMarked;
