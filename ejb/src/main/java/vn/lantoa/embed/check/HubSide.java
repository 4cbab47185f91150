package vn.lantoa.embed.check;

import java.net.URI;
import vn.lantoa.embed.EmbedPolicy;

/**
 * The addresses and settings of the hub that a page must let in.
 *
 * @param site the hub
 * @param files host of the files; the same unless a second one is configured
 * @param framedBy the sites that may frame the hub
 * @param script the element's script, as pages name it
 */
record HubSide(URI site, URI files, EmbedPolicy framedBy, ComponentPin script) {}
