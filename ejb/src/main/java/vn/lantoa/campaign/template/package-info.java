/**
 * Owns: the shapes that campaigns are made in. Comes after: the days of the plan. Hands over by: {@link
 * vn.lantoa.campaign.template.CampaignTemplate}.
 */
@NullMarked
package vn.lantoa.campaign.template;

import org.jspecify.annotations.NullMarked;
