/**
 * Owns: the history of campaigns, step by step. Comes after: which campaigns there are. Hands over by: the event {@link
 * vn.lantoa.campaign.step.CampaignStepTaken}.
 */
@NullMarked
package vn.lantoa.campaign.step;

import org.jspecify.annotations.NullMarked;
