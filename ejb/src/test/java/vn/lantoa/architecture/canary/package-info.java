/** A small package tree in which every rule is broken once. Never part of an archive. */
@NullMarked
package vn.lantoa.architecture.canary;

import org.jspecify.annotations.NullMarked;
