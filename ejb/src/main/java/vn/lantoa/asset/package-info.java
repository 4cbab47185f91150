/**
 * Owns: assets and their sealed versions. Comes after: organisation. Hands over by: the events VersionReceived,
 * VersionReady and VersionRefused.
 */
@NullMarked
package vn.lantoa.asset;

import org.jspecify.annotations.NullMarked;
