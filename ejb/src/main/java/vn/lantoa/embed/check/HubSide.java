package vn.lantoa.embed.check;

import java.net.URI;
import vn.lantoa.embed.EmbedPolicy;

/**
 * What the hub has to be let in for.
 *
 * @param site the hub
 * @param files where its files are, the same unless a second host is set up
 * @param framedBy which sites it lets frame it
 * @param script what pages name of the element's script
 */
record HubSide(URI site, URI files, EmbedPolicy framedBy, ComponentPin script) {}
