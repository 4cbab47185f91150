/**
 * Owns: connections that stay open until there is news, without a thread for each. Comes after: kernel. Hands over by:
 * {@link vn.lantoa.web.lobby.Lobby}.
 */
@NullMarked
package vn.lantoa.web.lobby;

import org.jspecify.annotations.NullMarked;
