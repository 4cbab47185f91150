/** The demo content, brought in by the hub's own API as officers would: uploaded by one, approved by another, released by a third. */
@NullMarked
package vn.lantoa.run.demo;

import org.jspecify.annotations.NullMarked;
