/** Owns: the one search of the console, over everything that an officer may see. Comes after: campaign. Hands over by: a page. */
@NullMarked
package vn.lantoa.web.campaign.finding;

import org.jspecify.annotations.NullMarked;
